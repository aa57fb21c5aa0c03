/** Shows one section of the living inbox: its rows, or why there are none. */
import { Button } from '@mantine/core';
import { IconCheck, IconClockHour4, IconInbox, IconSparkles } from '@tabler/icons-react';
import { ApiError } from '../../shared/api-client.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { words } from '../words.ts';
import { useInbox, useSection } from './inbox-context.tsx';
import classes from './inbox-pane.module.css';
import { InboxRow } from './inbox-row.tsx';
import type { Section } from './inbox-state.ts';
import { RowSkeletons } from './row-skeletons.tsx';
import { useSectionList } from './use-section-list.ts';

const icons: Record<Section, typeof IconInbox> = {
  waiting: IconClockHour4,
  mine: IconInbox,
  open: IconInbox,
  bot: IconSparkles,
  resolved: IconCheck,
};

export function SectionList({ section, market }: { section: Section; market: string | undefined }) {
  const { store } = useInbox();
  const list = useSectionList(store, section, market);
  const entries = useSection(section, market);

  if (entries.length === 0 && list.error) {
    return (
      <EmptyState
        title={words.inbox.failed}
        lead={words.failure(list.error instanceof ApiError ? list.error.code : 'internal')}
      >
        <Button onClick={list.reload}>{words.tryAgain}</Button>
      </EmptyState>
    );
  }
  if (entries.length === 0 && list.isLoading) return <RowSkeletons />;
  if (entries.length === 0) {
    const Icon = icons[section];
    return <EmptyState icon={<Icon size={22} stroke={1.7} />} {...words.inbox.empty[section]} />;
  }
  return (
    <>
      <ul className={classes.list}>
        {entries.map((entry) => (
          <InboxRow key={entry.conversationId} entry={entry} section={section} />
        ))}
      </ul>
      {list.hasMore && (
        <div className={classes.more}>
          <Button variant="default" loading={list.isLoadingMore} onClick={list.loadMore}>
            {words.inbox.more}
          </Button>
        </div>
      )}
    </>
  );
}
