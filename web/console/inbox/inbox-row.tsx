/** Shows one conversation of the inbox: who, what was said last, how long they wait. */
import { IconSparkles } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { formatWait } from '../../shared/format.ts';
import { channelIcon } from '../channels/channel-icons.ts';
import { useMe } from '../session/me.ts';
import { DueMark } from '../time/due-mark.tsx';
import { PriorityMark } from '../time/priority-mark.tsx';
import { formats, words } from '../words.ts';
import classes from './inbox-row.module.css';
import { type InboxEntry, type Section, waitingSince } from './inbox-state.ts';
import { Snippet } from './snippet.tsx';
import { useNow } from './use-now.ts';

const longWaitMs = 10 * 60_000;

function When({ entry }: { entry: InboxEntry }) {
  const now = useNow();
  if (entry.status !== 'queued') {
    const ago = formatWait(now - entry.lastCustomerAt);
    return (
      <time
        className={`${classes.when} numbers`}
        dateTime={new Date(entry.lastCustomerAt).toISOString()}
        title={formats.full(entry.lastCustomerAt)}
      >
        {ago}
      </time>
    );
  }
  const waited = now - waitingSince(entry);
  const text = formatWait(waited);
  return (
    <span
      className={`${classes.waits} numbers`}
      data-long={waited > longWaitMs || undefined}
      title={words.inbox.waits(text)}
    >
      {text}
    </span>
  );
}

function Owner({ entry }: { entry: InboxEntry }) {
  const me = useMe();
  if (entry.status === 'bot') {
    return (
      <span className={classes.bot}>
        <IconSparkles size={12} aria-hidden="true" /> {words.conversation.bot}
      </span>
    );
  }
  if (!entry.owner) return null;
  return <span className={classes.owner}>{entry.owner.id === me.id ? words.inbox.you : entry.owner.name}</span>;
}

type Props = { entry: InboxEntry; section: Section; snippet?: string | undefined };

export const InboxRow = memo(function InboxRow({ entry, section, snippet }: Props) {
  const Channel = channelIcon(entry.channel);
  return (
    <li>
      <Link
        to="/$section/$conversationId"
        params={{ section, conversationId: entry.conversationId }}
        search={(now) => ({ market: now.market, q: now.q })}
        className={classes.row}
        activeProps={{ 'data-active': true, 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
        data-row
        data-unread={entry.unread || undefined}
      >
        <span className={classes.channel}>
          <Channel size={17} stroke={1.6} aria-hidden="true" />
          <span className="sr-only">{words.channels[entry.channel] ?? entry.channel}</span>
        </span>
        <span className={classes.name}>
          {entry.unread && <span className="sr-only">{words.inbox.unread}: </span>}
          <PriorityMark priority={entry.priority} bare /> {entry.name ?? words.visitorOf(entry.channel)}
        </span>
        <When entry={entry} />
        <span className={classes.preview}>
          {snippet ? (
            <Snippet text={snippet} />
          ) : (
            entry.preview || (entry.removed && words.inbox.removed(entry.removed.days))
          )}
        </span>
        <span className={classes.meta}>
          <span className="mono">{entry.reference}</span>
          <abbr title={formats.language(entry.language)}>{entry.language}</abbr>
          <Owner entry={entry} />
          <DueMark dueAt={entry.dueAt} dueKind={entry.dueKind} missed={entry.missed} />
        </span>
        {entry.unread && <i className={classes.dot} aria-hidden="true" />}
      </Link>
    </li>
  );
});
