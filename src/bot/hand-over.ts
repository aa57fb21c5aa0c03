/** Owns the bot's handover: the packet, also when the account system is away, and its one-line summary for agents. */
import type { BotAnswer } from '../../schema/conversation/commands.ts';
import type { ContextPacket, HandoverReason, PacketFacts } from '../../schema/conversation/packet.ts';
import type { Turn } from './turn-parts.ts';
import { mayRead } from './who.ts';

const because: Record<HandoverReason, string> = {
  asked: 'The customer asked for a human',
  'not-understood': 'The bot did not understand',
  'locked-out': 'Too many failed tries to verify',
  'system-down': 'The account system did not answer',
  'bot-failed': 'The bot failed',
  transfer: 'Transferred',
  escalation: 'Escalated',
  'no-bot': 'No bot on this channel',
  taken: 'An agent took it from the bot',
  callback: 'The agreed time to call has come',
  guest: 'Somebody else than the customer wrote',
  call: 'The customer is on the phone',
};

/** Builds the handover of this turn; it never waits longer than the turn's patience. */
export async function handOver(turn: Turn, reason: HandoverReason): Promise<NonNullable<BotAnswer['handover']>> {
  turn.did(`handed over: ${reason}`);
  const facts = factsFor(turn, reason);
  const { handle: _, order: __, customerId: ___, ...known } = facts;
  const bare: ContextPacket = { ...known, purchases: [], refunds: [] };
  return { reason, packet: await turn.patience(() => turn.ports.packet(facts), bare) };
}

function factsFor(turn: Turn, reason: HandoverReason): PacketFacts {
  const { input, facts, steps, language } = turn;
  const customerId = facts.identified?.customerId ?? input.customer?.id;
  const verified = facts.identified !== undefined || mayRead(input);
  const order = facts.order ?? input.memory.flow?.slots.order;
  return {
    reason,
    summary: `${because[reason]}. ${order ? `Talked about order ${order}.` : 'No order was named.'} ${verified ? 'The customer is verified.' : 'The customer is not verified.'}`,
    language,
    trust: input.trust,
    verified,
    handle: input.handle,
    steps: [...input.memory.steps, ...steps].slice(-50),
    ...(customerId ? { customerId } : {}),
    ...(order ? { order } : {}),
  };
}
