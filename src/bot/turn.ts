/**
 * Owns one turn of the bot: hear, decide, answer. It reads its input and ports only, keeps nothing, and answers whatever the
 * ports do; what it decided counts only if the conversation still lets the bot speak.
 */
import type { BotMemory } from '../../schema/conversation/bot-memory.ts';
import type { BotAnswer } from '../../schema/conversation/commands.ts';
import type { HandoverReason } from '../../schema/conversation/packet.ts';
import { toAllowedAccounts, toAllowedIntent } from './allowed.ts';
import { findOrder } from './find-order.ts';
import { callbackFlow, followCallback } from './flows/callback.ts';
import { followRefund, refundFlow } from './flows/refund-status.ts';
import { followText, textFlow } from './flows/text-message.ts';
import { handOver } from './hand-over.ts';
import { type Heard, hear } from './heard.ts';
import { languageFor } from './language-for.ts';
import { createPatience } from './patience.ts';
import type { BotPorts, BotTurnInput } from './ports.ts';
import type { Next, Turn } from './turn-parts.ts';
import { createWords } from './words.ts';

/** Runs one turn over the customer's new messages. */
export async function runBotTurn(input: BotTurnInput, ports: BotPorts): Promise<BotAnswer> {
  const patience = createPatience(ports.sleep);
  const language = languageFor(input, ports);
  const heard = await hear(input, language, ports, patience);
  const allowed = { ...heard, intent: toAllowedIntent(heard.intent, input.market) };
  const turn = begin(input, ports, patience, language);
  if (!input.greeted) turn.words.say('bot.greeting', { tenant: input.market.tenantName, reference: input.reference });
  const next = heard.isAnswerable ? await decide(turn, allowed) : keep(input.memory);
  return finish(turn, allowed, next);
}

function begin(input: BotTurnInput, ports: BotPorts, patience: Turn['patience'], language: string): Turn {
  const steps: BotMemory['steps'] = [];
  return {
    input,
    ports: { ...ports, accounts: toAllowedAccounts(ports.accounts, input.market) },
    patience,
    words: createWords(input.market, language),
    language,
    steps,
    did: (what) => void steps.push({ at: input.now, what: what.slice(0, 300) }),
    facts: {},
  };
}

const keep = (memory: BotMemory): Next => ({
  kind: 'wait',
  misses: memory.misses,
  ...(memory.flow ? { flow: memory.flow } : {}),
});

async function decide(turn: Turn, heard: Heard): Promise<Next> {
  const { flow } = turn.input.memory;
  if (heard.intent === 'human-request') return { kind: 'handover', reason: acceptedReason(flow) };
  const { callbacks } = turn.ports;
  if (heard.intent === 'callback-request' && !callbacks) return { kind: 'handover', reason: 'asked' };
  if (callbacks && isAboutCallback(turn, heard)) return followCallback(turn, heard, callbacks);
  const { links } = turn.ports;
  if (links && isAboutText(turn, heard)) return followText(turn, heard, links);
  // What they write on goes along with them.
  if (heard.intent === 'text-request') return goOn(turn);
  if (heard.intent === 'refund-status' || isAboutRefunds(turn, heard)) return followRefund(turn, heard);
  if (heard.intent === 'goodbye' && turn.input.greeted) return sayGoodbye(turn);
  if (flow?.name === 'offer' && heard.intent === 'yes') return { kind: 'handover', reason: acceptedReason(flow) };
  if (flow?.name === 'anything-else' && heard.intent === 'no') return sayGoodbye(turn);
  if (heard.intent === 'greeting' || (flow && (heard.intent === 'yes' || heard.intent === 'no'))) return goOn(turn);
  if (heard.intent === 'goodbye') return { kind: 'wait', misses: 0 };
  return miss(turn);
}

/** In the dialogue about a call everything is an answer to its question, but for another subject and a change of mind. */
function isAboutCallback(turn: Turn, { intent }: Heard): boolean {
  if (intent === 'callback-request') return true;
  const isOther = intent === 'refund-status' || intent === 'goodbye' || intent === 'no';
  return turn.input.memory.flow?.name === callbackFlow && !isOther;
}

/** In the dialogue about a number every answer is one, but for another subject and a change of mind. */
function isAboutText(turn: Turn, { intent }: Heard): boolean {
  if (intent === 'text-request') return true;
  const isOther = intent === 'refund-status' || intent === 'goodbye' || intent === 'no';
  return turn.input.memory.flow?.name === textFlow && !isOther;
}

/** In the refund flow, or right after it, a message need not name its subject again. */
function isAboutRefunds(turn: Turn, heard: Heard): boolean {
  const { flow } = turn.input.memory;
  if (!turn.input.market.bot.intents.includes('refund-status')) return false;
  if (flow?.name === refundFlow) return heard.intent !== 'goodbye';
  const { country } = turn.input.market;
  return (
    flow?.name === 'anything-else' &&
    (heard.pressedOrder !== undefined || heard.texts.some((text) => findOrder(text, country, false)))
  );
}

function acceptedReason(flow: BotMemory['flow']): HandoverReason {
  return flow?.name === 'offer' && flow.slots.reason === 'system-down' ? 'system-down' : 'asked';
}

function sayGoodbye(turn: Turn): Next {
  turn.words.say('bot.closing');
  turn.did('said goodbye');
  return { kind: 'resolve' };
}

function goOn(turn: Turn): Next {
  // The greeting has just asked the same.
  if (turn.input.greeted) turn.words.say('bot.goOn');
  return { kind: 'wait', misses: 0 };
}

function miss(turn: Turn): Next {
  const misses = turn.input.memory.misses + 1;
  turn.did('did not understand');
  if (misses >= turn.input.market.bot.maxMisses) return { kind: 'handover', reason: 'not-understood' };
  turn.words.say('bot.offer');
  turn.words.offer(turn.words.human, turn.words.no);
  return { kind: 'wait', misses, flow: { name: 'offer', step: 'offered', slots: {} } };
}

async function finish(turn: Turn, heard: Heard, next: Next): Promise<BotAnswer> {
  const handover = next.kind === 'handover' ? await handOver(turn, next.reason) : undefined;
  const messages = turn.words.messages();
  const isOpen = next.kind === 'wait';
  if (isOpen && messages.length > 0 && !messages.at(-1)?.content.choices) turn.words.offer(turn.words.human);
  return {
    intent: turn.facts.intent ?? heard.intent,
    memory: {
      misses: isOpen ? next.misses : 0,
      steps: [...turn.input.memory.steps, ...turn.steps].slice(-50),
      ...(isOpen && next.flow ? { flow: next.flow } : {}),
    },
    messages,
    ...(turn.language === turn.input.language ? {} : { language: turn.language }),
    ...(turn.facts.identified ? { identified: turn.facts.identified } : {}),
    ...(turn.facts.verificationFailed ? { verificationFailed: turn.facts.verificationFailed } : {}),
    ...(handover ? { handover } : {}),
    ...(next.kind === 'resolve' ? { resolve: true } : {}),
  };
}
