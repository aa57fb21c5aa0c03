/** Owns the frame of the console for who is signed in: sidebar, connection banner, keyboard, and the inbox that lives all along. */
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useMayAdminister } from '../admin/admin-pages.ts';
import { useDeps } from '../deps.tsx';
import { AttentionKeeper } from '../inbox/attention-keeper.tsx';
import { InboxProvider } from '../inbox/inbox-context.tsx';
import type { Section } from '../inbox/inbox-state.ts';
import { useMay } from '../session/me.ts';
import { words } from '../words.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import classes from './console-shell.module.css';
import { HelpOverlay } from './help-overlay.tsx';
import { createSettings } from './settings.ts';
import { SettingsProvider } from './settings-context.tsx';
import { useKeyboard, useShortcuts } from './shortcuts.ts';
import { Sidebar } from './sidebar.tsx';

export function ConsoleShell() {
  const { storage } = useDeps();
  const settings = useMemo(() => createSettings(storage), [storage]);
  const navigate = useNavigate();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const go = (section: Section) => () =>
    void navigate({ to: '/$section', params: { section }, search: (now) => ({ market: now.market }) });

  const mayCall = useMay('callback.read');
  const maySeeChannels = useMay('accounts.read');
  const mayAdminister = useMayAdminister();

  useKeyboard();
  useShortcuts({
    help: () => setHelpOpen(true),
    goWaiting: go('waiting'),
    goMine: go('mine'),
    goOpen: go('open'),
    goBot: go('bot'),
    goResolved: go('resolved'),
    ...(mayCall && {
      goCallbacks: () => void navigate({ to: '/callbacks', search: (now) => ({ market: now.market }) }),
    }),
    ...(maySeeChannels && {
      goChannels: () => void navigate({ to: '/channels', search: (now) => ({ market: now.market }) }),
    }),
    ...(mayAdminister && { goAdmin: () => void navigate({ to: '/admin' }) }),
  });

  return (
    <SettingsProvider value={settings}>
      <InboxProvider>
        <a className={classes.skip} href="#conversation">
          {words.skip}
        </a>
        <div className={classes.shell}>
          <Sidebar onHelp={() => setHelpOpen(true)} />
          <div className={classes.main}>
            <ConnectionBanner />
            <Outlet />
          </div>
        </div>
        <AttentionKeeper />
        <HelpOverlay opened={isHelpOpen} onClose={() => setHelpOpen(false)} />
      </InboxProvider>
    </SettingsProvider>
  );
}
