/** Owns what changes an earlier message without being one: reactions and edits. */
import type { InboundItem } from '../../../schema/inbound.ts';
import { idIn, objectIn, textIn } from '../hook-body.ts';
import { derivedId, type Event, notice, timeOf } from './event.ts';
import { fromPerson } from './from-person.ts';
import { maxText } from './message-parts.ts';

/** What Meta calls reactions, for the times when it does not send the sign itself. */
const named: Readonly<Record<string, string>> = {
  smile: '😀',
  laugh: '😆',
  wow: '😮',
  sad: '😢',
  angry: '😡',
  yes: '👍',
  like: '👍',
  no: '👎',
  dislike: '👎',
  love: '❤️',
  other: '❔',
};

/** Source: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-reactions */
export function parseReaction(event: Event): InboundItem {
  const reaction = objectIn(event.json, 'reaction');
  const target = idIn(reaction, 'mid');
  const action = textIn(reaction, 'action', 40);
  if (!target || (action !== 'react' && action !== 'unreact')) return notice('broken-reaction');
  const emoji = textIn(reaction, 'emoji', 32) ?? named[textIn(reaction, 'reaction', 40) ?? ''];
  const isTaken = action === 'unreact';
  if (!isTaken && !emoji) return notice('reaction-without-sign');
  const opens = event.access.settings.product.reactionOpens && !isTaken;
  return fromPerson(event, {
    id: derivedId(target, action, timeOf(event)),
    parts: [{ kind: 'reaction', target, ...(isTaken || !emoji ? {} : { emoji }) }],
    occasion: opens ? 'spoke' : 'silent',
  });
}

/** Source: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-edits */
export function parseEdit(event: Event): InboundItem {
  const edit = objectIn(event.json, 'message_edit');
  const target = idIn(edit, 'mid');
  const text = textIn(edit, 'text', maxText);
  // Instagram also tells of "edits" that changed nothing and have no words.
  if (!target || !text) return notice('edit-without-text');
  return fromPerson(event, {
    id: derivedId(target, 'edit', textIn(edit, 'num_edit', 20) ?? timeOf(event)),
    parts: [{ kind: 'edit', target, text }],
    occasion: 'silent',
  });
}
