/** Owns conversations for tests of the widget: events as the gateway shows them to a customer, and how they come in frames. */
import type { ConversationEvent, EventBody } from '../../../schema/conversation/events.ts';
import type { Choice } from '../../../schema/message.ts';
import type { DownFrame } from '../../../schema/socket/down.ts';

export const room = 'cnv_eu_01k9aaaaaaaaaaaaaaaaaaaaaa';
export const nextRoom = 'cnv_eu_01k9bbbbbbbbbbbbbbbbbbbbbb';

type Actor = ConversationEvent['actor'];

const agent = (name: string): Actor => ({ kind: 'agent', id: '', name });

function event(seq: number, actor: Actor, body: EventBody, of = room): ConversationEvent {
  const id = `evt${of.slice(3)}.${seq}`;
  const at = 1_700_000_000_000 + seq * 1_000 + (of === room ? 0 : 1_000_000);
  return { v: 1, seq, id, at, actor, audience: ['customer', 'agent'], ...body } as ConversationEvent;
}

/** Makes what the customer said. */
export function received(seq: number, text: string, clientId?: string, of = room): ConversationEvent {
  const facts = { messageId: `msg.${seq}`, legId: 'leg', providerEventId: '', sentAt: 1_700_000_000_000 + seq * 1_000 };
  return event(
    seq,
    { kind: 'customer' },
    {
      type: 'MessageReceived',
      facts: clientId ? { ...facts, clientId } : facts,
      content: { parts: [{ kind: 'text', text }] },
    } as EventBody,
    of,
  );
}

type By = 'bot' | 'system' | { agent: string };
type Extra = { template?: string; choices?: Choice[]; of?: string };

/** Makes what our side said. */
export function written(
  seq: number,
  text: string,
  by: By = 'bot',
  { template, choices, of }: Extra = {},
): ConversationEvent {
  const actor = typeof by === 'string' ? { kind: by } : agent(by.agent);
  return event(
    seq,
    actor,
    {
      type: 'MessageWritten',
      facts: { messageId: `msg.${seq}`, legId: 'leg', epoch: 1, language: 'en', ...(template ? { template } : {}) },
      content: { parts: [{ kind: 'text', text }], ...(choices ? { choices } : {}) },
    } as EventBody,
    of,
  );
}

/** Makes a mark of what was read. */
export function read(seq: number, by: 'agent' | 'customer', upToSeq: number): ConversationEvent {
  return event(seq, { kind: 'system' }, { type: 'MessagesRead', facts: { by, upToSeq } });
}

/** Makes the end of a conversation. */
export function resolved(seq: number): ConversationEvent {
  return event(seq, { kind: 'system' }, { type: 'ConversationResolved', facts: { outcome: 'solved' } });
}

/** Makes the taking away of what an event held. */
export function removed(seq: number, what: number): ConversationEvent {
  return event(seq, { kind: 'system' }, { type: 'ContentRemoved', facts: { seq: what, reason: 'agent' } });
}

/** Greets as the gateway greets after a resume. */
export function hello(seq: number, of = room, readByAgentSeq = 0): DownFrame {
  return { type: 'hello', v: 1, conversationId: of, status: 'bot', seq, readByAgentSeq, readByCustomerSeq: 0 };
}

/** Puts events into a frame. */
export function events(...list: ConversationEvent[]): DownFrame {
  return { type: 'events', events: list, more: false };
}
