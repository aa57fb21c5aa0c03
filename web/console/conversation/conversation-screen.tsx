/** Owns the screen of one conversation: header, timeline, composer, and the customer beside it or in a drawer. */
import { Button, Drawer, Loader } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CustomerPanel } from '../customer/customer-panel.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { useSettings } from '../shell/settings-context.tsx';
import { useShortcuts } from '../shell/shortcuts.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { words } from '../words.ts';
import { Composer } from './composer/composer.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import classes from './conversation-screen.module.css';
import { displayNameOf } from './header.ts';
import { Timeline } from './timeline-view.tsx';
import { ConversationProvider, useOpenConversation } from './use-conversation.ts';

export function ConversationScreen() {
  const { conversationId } = useParams({ from: '/session/$section/$conversationId' });
  return <OpenedConversation key={conversationId} id={conversationId} />;
}

function OpenedConversation({ id }: { id: string }) {
  const { view, store, conversation } = useOpenConversation(id);
  const navigate = useNavigate();
  const { details, change } = useSettings();
  const isWide = useMediaQuery('(min-width: 86em)', undefined, { getInitialValueInEffect: false });
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const name = conversation ? displayNameOf(conversation.header) : words.loading;
  usePageTitle(name);

  const toggleDetails = () => (isWide ? change({ details: !details }) : setDrawerOpen(!isDrawerOpen));
  useShortcuts({
    details: toggleDetails,
    back: () =>
      void navigate({
        to: '/$section',
        params: (now) => ({ section: now.section ?? 'waiting' }),
        search: (now) => ({ market: now.market, q: now.q }),
      }),
  });
  useEffect(() => {
    if (isWide) setDrawerOpen(false);
  }, [isWide]);

  if (view.phase === 'failed') {
    return (
      <EmptyState fill title={words.conversation.failed} lead={words.failure(view.error.code)}>
        <Button onClick={() => void store.reload()}>{words.tryAgain}</Button>
      </EmptyState>
    );
  }
  if (!conversation) {
    return (
      <EmptyState fill>
        <Loader size="sm" aria-label={words.loading} />
      </EmptyState>
    );
  }
  return (
    <ConversationProvider value={conversation}>
      <div className={classes.screen} data-details={(isWide && details) || undefined}>
        <div className={classes.column}>
          <ConversationHeader onDetails={toggleDetails} detailsShown={isWide ? details : isDrawerOpen} />
          <Timeline />
          <Composer />
        </div>
        {isWide && details && (
          <aside className={classes.details} aria-label={words.customer.title}>
            <CustomerPanel />
          </aside>
        )}
        <Drawer
          opened={isDrawerOpen && !isWide}
          onClose={() => setDrawerOpen(false)}
          position="right"
          size={380}
          title={words.customer.title}
          closeButtonProps={{ 'aria-label': words.close }}
          padding={0}
          styles={{ header: { padding: '10px 16px' } }}
        >
          <CustomerPanel />
        </Drawer>
      </div>
    </ConversationProvider>
  );
}
