import { describe, expect, it } from 'vitest';

/** What a market asks for unless it says otherwise. */
const leastConfidence = 0.5;

import { understandText } from './understand-by-rules.ts';

const understood = (text: string) => {
  const { intent, confidence } = understandText(text);
  return confidence >= leastConfidence ? intent : 'other';
};

describe('a text', () => {
  it.each([
    'Where is my refund for order NP-US-311870?',
    'I returned the shoes 2 weeks ago, where is my money?',
    'my refnd has not arrived',
    'still waiting for my money back',
    'var är min återbetalning',
    'när får jag mina pengar tillbaka?',
    'hur lång tid tar återbetalningen',
    'jag har inte fått min aterbetalning än',
    '¿Dónde está mi reembolso?',
    'no me ha llegado la devolución',
    'cuándo me devuelven mi dinero',
    'thanks, but where is my refund?',
  ])('"%s" asks where a refund is', (text) => {
    expect(understood(text)).toBe('refund-status');
  });

  it.each([
    'how do I request a refund?',
    'what is your refund policy',
    'hur gör jag en retur?',
    '¿cómo puedo pedir un reembolso?',
    'is it going to rain',
    'NP-SE-104233',
    '1234',
    '',
    '👍',
  ])('"%s" is something else', (text) => {
    expect(understood(text)).toBe('other');
  });

  it.each([
    'thanks',
    'ok thanks',
    'thank you so much',
    "that's all",
    'no, that was all',
    'bye',
    'tack för hjälpen',
    'nej det var allt',
    'hej då',
    'gracias, eso es todo',
  ])('"%s" says goodbye', (text) => {
    expect(understood(text)).toBe('goodbye');
  });

  it.each([
    ['yes please', 'yes'],
    ['ja tack', 'yes'],
    ['sí, por favor', 'yes'],
    ['ok', 'yes'],
    ['no thanks', 'no'],
    ['nej tack', 'no'],
    ['no gracias', 'no'],
    ['Hi!', 'greeting'],
    ['hej hej', 'greeting'],
    ['buenos días', 'greeting'],
    ['hello, I want to talk to a person about my refund', 'human-request'],
  ])('"%s" means %s', (text, intent) => {
    expect(understood(text)).toBe(intent);
  });

  it.each([
    ['pt', 'agora não'],
    ['it', 'adesso no'],
    ['fr', 'pour le moment non'],
  ])('in %s is no yes with a no at its end: "%s"', (language, text) => {
    expect(understandText(text, language).intent).not.toBe('yes');
  });
});
