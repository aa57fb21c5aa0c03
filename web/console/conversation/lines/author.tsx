/** Names who speaks, above the first of their messages. */
import { IconSparkles } from '@tabler/icons-react';
import type { Actor } from '../../../../schema/conversation/actors.ts';
import { formats, words } from '../../words.ts';
import classes from './lines.module.css';

type Props = { actor: Actor; at: number; name: string; way?: string | undefined };

export function Author({ actor, at, name, way }: Props) {
  const who =
    actor.kind === 'agent'
      ? actor.name
      : actor.kind === 'bot'
        ? words.conversation.bot
        : actor.kind === 'system'
          ? words.conversation.system
          : name;
  return (
    <p className={classes.author}>
      {actor.kind === 'bot' && <IconSparkles className={classes.botSign} size={13} aria-hidden="true" />}
      <span className={classes.who}>{who}</span>
      {way && <span>{way}</span>}
      <time className="numbers" dateTime={new Date(at).toISOString()} title={formats.full(at)}>
        {formats.time(at)}
      </time>
    </p>
  );
}
