/** Owns the short story of a customer: what is worth asking about, and what one might write. */
import type { World } from '../world-api.ts';

export type WorldPerson = World['customers'][number];
type Refund = WorldPerson['refunds'][number];

const refundStories: Record<Refund['state'], string> = {
  registered: 'is waiting for a refund',
  paid: 'got a refund lately',
  rejected: 'had a refund turned down',
};

/** Tells in a few words what a customer's account holds. */
export function storyOf(person: WorldPerson): string {
  const [refund] = person.refunds;
  const parts = [
    ...(refund ? [refundStories[refund.state]] : []),
    ...(person.standing === 'overdue' ? ['is late with a payment'] : []),
    ...(person.standing === 'hardship' ? ['has a hard time paying'] : []),
    ...(person.standing === 'blocked' ? ['is blocked'] : []),
  ];
  if (parts.length === 0) parts.push(person.orders[0]?.state === 'shipped' ? 'waits for a parcel' : 'bought something');
  return parts.join(' and ');
}

type Lines = { refund: (order: string) => string; human: string; greeting: string; thanks: string };

const lines: Record<string, Lines> = {
  sv: {
    greeting: 'Hej!',
    refund: (order) => `Var är min återbetalning för order ${order}?`,
    human: 'Jag vill prata med en människa',
    thanks: 'Tack, det var allt',
  },
  en: {
    greeting: 'Hi there',
    refund: (order) => `Where is my refund for order ${order}?`,
    human: 'I need a representative',
    thanks: 'Thanks, that was all',
  },
  es: {
    greeting: 'Hola',
    refund: (order) => `¿Dónde está mi reembolso del pedido ${order}?`,
    human: 'Quiero hablar con un agente',
    thanks: 'Gracias, eso es todo',
  },
};

/** Suggests what to write: the order of the refund story first, then the proof, then a human. */
export function suggestionsFor(person: WorldPerson | undefined, language: string): string[] {
  const words = lines[person?.language ?? language] ?? lines.en;
  if (!words) return [];
  const order = person?.orders.find(({ number }) => number === person.refunds[0]?.order) ?? person?.orders[0];
  return order
    ? [words.refund(order.number), order.payment.lastFour, words.human, words.thanks]
    : [words.greeting, words.human, 'STOP'];
}
