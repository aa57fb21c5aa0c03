/** Shows one message with all that happened to it since. */
import { memo } from 'react';
import { formats, words } from '../../words.ts';
import { speakerOf, wayOf } from '../header.ts';
import type { MessageLine } from '../timeline.ts';
import { useConversation } from '../use-conversation.ts';
import { Author } from './author.tsx';
import { LoudMark, QuietMark } from './delivery-mark.tsx';
import classes from './lines.module.css';
import { Parts } from './parts.tsx';

type Props = { line: MessageLine; isContinued: boolean };

export const MessageBubble = memo(function MessageBubble({ line, isContinued }: Props) {
  const { header } = useConversation();
  const side = line.actor.kind === 'customer' ? 'theirs' : 'ours';
  const when = line.removed?.at ? formats.date(line.removed.at) : undefined;
  return (
    <article
      className={classes.message}
      data-side={side}
      data-actor={line.actor.kind}
      data-continued={isContinued || undefined}
      data-withheld={line.withheld}
    >
      {!isContinued && (
        <Author
          actor={line.actor}
          at={line.at}
          name={speakerOf(header, line.legId)}
          way={wayOf(header, line.legId, side)}
        />
      )}
      <div className={classes.beside}>
        <div className={classes.bubble} lang={header.language}>
          {line.where && <p className={classes.about}>{words.conversation.echoed(line.where)}</p>}
          {line.automatic && <p className={classes.about}>{words.conversation.automatic}</p>}
          {line.subject && <p className={classes.subject}>{line.subject}</p>}
          {line.removed && <p className={classes.removed}>{words.conversation.removed(line.removed, when)}</p>}
          <Parts parts={line.parts} />
          {line.choices.length > 0 && (
            <ul className={classes.choices} aria-label={words.conversation.choices}>
              {line.choices.map((choice) => (
                <li key={choice}>{choice}</li>
              ))}
            </ul>
          )}
          {line.reactions.length > 0 && <span className={classes.reactions}>{line.reactions.join(' ')}</span>}
        </div>
        {side === 'ours' && <QuietMark line={line} />}
      </div>
      {line.edited && <p className={classes.foot}>{words.conversation.edited}</p>}
      {side === 'ours' && <LoudMark line={line} />}
    </article>
  );
});
