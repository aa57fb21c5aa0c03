/**
 * Owns what an item must be so that it can be stored at all. One that never could be would make its provider repeat it, and the batch
 * around it, for as long as it tries: what cannot be read is told of in its place, and what names nobody is refused.
 */
import { handleSchema } from '../../schema/channel.ts';
import { handleOf, type InboundMessage, type ThreadItem } from '../../schema/inbound.ts';
import { type Content, contentSchema } from '../../schema/message.ts';
import { redactText } from '../privacy/redact-text.ts';

/** A Message-ID of 400 characters with a print behind it, and some air. */
const maxEventId = 500;

/** Is an item that can be stored; `isBroken` says that its content could not be read. */
type SoundItem = { item: ThreadItem; isBroken: boolean };

const unreadable: Content = { parts: [{ kind: 'unsupported', what: 'a message that cannot be read' }] };

/** Mail's ids are its senders' own words: what must not be stored may stand in them. Such an id names nothing, the print stays. */
function withoutSecretIds(item: InboundMessage): InboundMessage {
  const { threading, providerEventId } = item;
  if (!threading) return item;
  const isClean = (id: string) => redactText(id) === id;
  const { id, references, ...named } = threading;
  const kept = { ...named, references: references.filter(isClean), ...(id && isClean(id) ? { id } : {}) };
  return { ...item, providerEventId: redactText(providerEventId), threading: kept };
}

/** Makes an item storable; undefined for one that names nobody, or has no id under which it counts once. */
export function soundItem(given: ThreadItem): SoundItem | undefined {
  const { providerEventId } = given;
  if (providerEventId === '' || providerEventId.length > maxEventId) return undefined;
  if (!handleSchema.safeParse(handleOf(given)).success) return undefined;
  if (given.kind !== 'message' && given.kind !== 'echo') return { item: given, isBroken: false };
  const isBroken = !contentSchema.safeParse(given.content).success;
  const item = isBroken ? { ...given, content: unreadable } : given;
  if (item.kind === 'echo') return { item, isBroken };
  const { files, ...message } = item;
  return { item: withoutSecretIds(isBroken || !files ? message : { ...message, files }), isBroken };
}
