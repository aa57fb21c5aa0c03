/** Owns the list pane: search above, then either what was found or the section. */
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMe } from '../session/me.ts';
import { useShortcuts } from '../shell/shortcuts.ts';
import { words } from '../words.ts';
import classes from './inbox-pane.module.css';
import type { Section } from './inbox-state.ts';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { SectionList } from './section-list.tsx';
import { TakeNext } from './take-next.tsx';
import { useRowKeys } from './use-row-keys.ts';

export function InboxPane({ section }: { section: Section }) {
  const { market, q } = useSearch({ from: '/session/$section' });
  const me = useMe();
  const navigate = useNavigate();
  const [text, setText] = useState(q ?? '');
  const [settled] = useDebouncedValue(text.trim(), 250);
  const list = useRowKeys();

  useEffect(() => {
    if (settled === (q ?? '')) return;
    void navigate({ to: '.', search: (now) => ({ ...now, q: settled || undefined }), replace: true });
  }, [settled, q, navigate]);
  useShortcuts({
    back: () => {
      if (text) setText('');
    },
  });

  const marketName = market ? me.markets.find((one) => one.market === market)?.name : undefined;
  return (
    <section className={classes.pane} aria-label={words.inbox.list(words.sections[section])}>
      <div className={classes.top}>
        <div className={classes.titles}>
          <h1 className={classes.title}>{words.sections[section]}</h1>
          {marketName && <span className={classes.market}>{marketName}</span>}
          <TakeNext market={market} />
        </div>
        <SearchBox text={text} onChange={setText} />
      </div>
      <div className={classes.scroll} ref={list}>
        {settled ? (
          <SearchResults text={settled} section={section} market={market} />
        ) : (
          <SectionList section={section} market={market} />
        )}
      </div>
    </section>
  );
}
