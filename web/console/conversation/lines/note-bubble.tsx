/** Shows an internal note; it looks like nothing a customer could get. */
import { IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { formats, words } from '../../words.ts';
import type { NoteLine } from '../timeline.ts';
import classes from './lines.module.css';
import { LinkedText } from './linked-text.tsx';

export const NoteBubble = memo(function NoteBubble({ line }: { line: NoteLine }) {
  const name = line.actor.kind === 'agent' ? line.actor.name : words.conversation.system;
  return (
    <article className={classes.note}>
      <p className={classes.author}>
        <IconLock size={13} aria-hidden="true" />
        <span className={classes.who}>{words.conversation.noteBy(name)}</span>
        <time className="numbers" dateTime={new Date(line.at).toISOString()} title={formats.full(line.at)}>
          {formats.time(line.at)}
        </time>
      </p>
      {line.removed ? (
        <p className={classes.removed}>
          {words.conversation.removed(line.removed, line.removed.at ? formats.date(line.removed.at) : undefined)}
        </p>
      ) : (
        <LinkedText text={line.text} />
      )}
    </article>
  );
});
