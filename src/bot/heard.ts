/** Owns what a turn has heard: the customer's new messages as texts and pressed buttons, and what they are about. */
import { type Content, plainText } from '../../schema/message.ts';
import { asksForCall, isCallbackKeyword } from './callback-request.ts';
import { asksForHuman } from './human-request.ts';
import type { Patience } from './patience.ts';
import type { BotPorts, BotTurnInput } from './ports.ts';
import { readClauses } from './read-clauses.ts';
import type { Intent, Understanding } from './understand.ts';

export type Heard = {
  /** What the turn is about: the weightiest of what was said. */
  intent: Intent;
  /** Each message's words, oldest first. */
  texts: string[];
  /** The values of pressed buttons. */
  pressed: string[];
  /** The order of a pressed button. */
  pressedOrder?: string;
  /** False when there is nothing to answer: a reaction, something taken back. */
  isAnswerable: boolean;
};

// A customer who writes more at once is understood by the newest.
const most = 10;
const silent = new Set(['reaction', 'deletion']);
const weight: readonly Intent[] = [
  'human-request',
  'callback-request',
  'text-request',
  'refund-status',
  'goodbye',
  'no',
  'yes',
  'greeting',
  'other',
];
const buttons: Readonly<Record<string, Intent>> = { human: 'human-request', yes: 'yes', no: 'no' };
const unclear: Understanding = { intent: 'other', confidence: 0 };
const orderButton = 'order:';

/** Writes the value of a button that names an order. */
export const toOrderButton = (order: string): string => `${orderButton}${order}`;

/** Hears the new messages. A wish for a human is heard by rule whatever the port understands, or when it does not answer. */
export async function hear(
  input: BotTurnInput,
  language: string,
  ports: Pick<BotPorts, 'understand'>,
  patience: Patience,
): Promise<Heard> {
  const contents = input.messages.map(({ content }) => content);
  const texts = contents
    .map(({ parts }) => plainText(parts.filter(({ kind }) => kind !== 'postback')))
    .filter((text) => text.trim() !== '');
  const pressed = contents.flatMap(pressedIn);
  const understood = await Promise.all(
    texts.slice(-most).map((text) => patience(() => ports.understand(text, language), unclear)),
  );
  const intents = [
    ...understood.map(({ intent, confidence }) => (confidence >= input.market.bot.leastConfidence ? intent : 'other')),
    ...pressed.flatMap((value) => buttons[value] ?? []),
    ...(texts.some((text) => isCallbackKeyword(text, input.market)) ? (['callback-request'] as const) : []),
    ...(texts.some(wantsHuman) ? (['human-request'] as const) : []),
  ];
  const pressedOrder = pressed
    .findLast((value) => value.startsWith(orderButton))
    ?.slice(orderButton.length, orderButton.length + 60);
  return {
    intent: weight.find((intent) => intents.includes(intent)) ?? 'other',
    texts,
    pressed,
    ...(pressedOrder ? { pressedOrder } : {}),
    isAnswerable: contents.some(({ parts }) => parts.some(({ kind }) => !silent.has(kind))),
  };
}

/** A call is with a human too: who asks for one in words that also ask for a human gets the call. */
function wantsHuman(text: string): boolean {
  const clauses = readClauses(text);
  return asksForHuman(clauses) && !asksForCall(clauses);
}

const pressedIn = ({ parts }: Content): string[] =>
  parts.flatMap((part) => (part.kind === 'postback' ? [part.value] : []));
