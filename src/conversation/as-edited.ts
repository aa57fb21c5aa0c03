/** Owns putting new words in the place of the ones they replace. Pure; the journal keeps both. */
import type { EventOf } from '../../schema/conversation/events.ts';
import type { Content } from '../../schema/message.ts';

/** Gives messages as their sender last wrote them, in their order; words for a message that is not among them stand for themselves. */
export function asEdited(messages: readonly EventOf<'MessageReceived'>[]): Content[] {
  const shown = new Map<string, Content>();
  for (const { content, facts } of messages) {
    if (!content) continue;
    const [edit] = content.parts.flatMap((part) => (part.kind === 'edit' ? [part] : []));
    if (edit) shown.set(edit.target, { parts: [{ kind: 'text', text: edit.text }] });
    else shown.set(facts.providerEventId, content);
  }
  return [...shown.values()];
}
