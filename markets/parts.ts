/** Owns the parts of presets that several countries share by law or by custom; what all of them share is in common. */
import type { MarketPreset } from '../src/markets/preset.ts';

type Config = MarketPreset['config'];
type Clock = Config['clocks'][string];

/**
 * Is what the GDPR, its British twin and the Swiss data protection act ask of a place: that somebody says where the data lie and stands
 * by it. A market that promises more says so itself.
 */
export const inEurope = { residency: { atLeast: 'declared' } } satisfies Partial<Config>;

/** Sends the speakers of some languages to one that is spoken. */
export function answeredIn(language: string, ...speakersOf: string[]): Record<string, string> {
  return Object.fromEntries(speakersOf.map((other) => [other, language]));
}

/** Makes a clock that a law starts with a complaint. */
export function legalClock(
  name: string,
  budget: string,
  counts: 'calendar-time' | 'business-days',
  source: string,
): Clock {
  return { name, kind: 'legal', channels: [], budget, counts, starts: 'complaint', source };
}

/**
 * Makes the clock that all of the EEA has for payment services, 15 business days, after which only a holding reply gives time until the
 * 35th; `act` is the law by which the country took it over.
 */
export function paymentComplaint(act: string): Clock {
  const source = `${act} (Directive (EU) 2015/2366 art. 101(2)): a reply within 15 business days`;
  return legalClock('Complaint about a payment service', 'P15D', 'business-days', source);
}
