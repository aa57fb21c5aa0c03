/** Shows what was written here and is not in the journal yet; a failed one can be sent again or let go. */
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMe } from '../../session/me.ts';
import { words } from '../../words.ts';
import type { Outgoing } from '../outgoing.ts';
import { useConversation } from '../use-conversation.ts';
import { Author } from './author.tsx';
import classes from './lines.module.css';
import { LinkedText } from './linked-text.tsx';
import { PartView } from './part-view.tsx';

export function OutgoingBubble({ item }: { item: Outgoing }) {
  const me = useMe();
  const { store } = useConversation();
  const { draft } = item;
  const foot = (
    <div className={classes.foot} role="status">
      {item.state === 'sending' ? (
        words.composer.sending
      ) : (
        <>
          <span className={classes.mark} data-status="failed">
            <IconAlertTriangle size={14} aria-hidden="true" /> {words.composer.notSent}
          </span>
          {item.error && <span>{words.failure(item.error)}</span>}
          <button type="button" className={classes.link} onClick={() => store.retry(item.clientId)}>
            {words.tryAgain}
          </button>
          <button type="button" className={classes.link} onClick={() => store.discard(item.clientId)}>
            {words.composer.discard}
          </button>
        </>
      )}
    </div>
  );
  if (draft.kind === 'note') {
    return (
      <article className={classes.note}>
        <LinkedText text={draft.text} />
        {foot}
      </article>
    );
  }
  return (
    <article
      className={classes.message}
      data-side="ours"
      data-actor="agent"
      data-sending={item.state === 'sending' || undefined}
    >
      <Author actor={{ kind: 'agent', id: me.id, name: me.name }} at={item.at} name={me.name} />
      <div className={classes.bubble}>
        {draft.text && <LinkedText text={draft.text} />}
        {draft.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a message's parts keep their places
          <PartView key={index} part={part} />
        ))}
      </div>
      {foot}
    </article>
  );
}
