import { describe, expect, it } from 'vitest';
import { callingMarket } from '../callbacks/testing/market.ts';
import { isCallbackKeyword, isCallbackRequest } from './callback-request.ts';

describe('a text', () => {
  it.each([
    'call me',
    'Please call me back.',
    'can someone call me tomorrow?',
    'I would like to get a call',
    'could you give me a ring',
    'I want to book a call',
    'callback please',
    'ring mig',
    'Kan ni ringa upp mig?',
    'jag vill bli uppringd',
    'boka ett samtal',
    'llámame por favor',
    '¿me pueden llamar?',
    'quiero una llamada',
  ])('"%s" asks for a call', (text) => {
    expect(isCallbackRequest(text)).toBe(true);
  });

  it.each([
    'you can call me Sarah',
    'why did you call me yesterday?',
    "don't call me",
    'stop calling, never call me again',
    'sluta ringa mig',
    'ni ringde mig inte',
    'no me llamen más',
    'I called you twice',
    'where is my refund',
    '',
  ])('"%s" does not', (text) => {
    expect(isCallbackRequest(text)).toBe(false);
  });
});

describe('a keyword', () => {
  const market = callingMarket({ keywords: { en: ['CALL ME'], sv: ['RING MIG', 'SAMTAL'], es: ['LLAMAME'] } });

  it.each(['SAMTAL', 'samtal!', ' Ring  mig ', 'LLÁMAME'])('"%s" counts whatever its case and accents', (text) => {
    expect(isCallbackKeyword(text, market)).toBe(true);
  });

  it.each(['SAMTAL tack', 'ring', ''])('"%s" is none: the whole message counts', (text) => {
    expect(isCallbackKeyword(text, market)).toBe(false);
  });
});
