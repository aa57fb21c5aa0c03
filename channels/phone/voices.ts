/**
 * Owns in which voice each language is spoken and as which locale it is recognised. Twilio's own types name both, so that a voice or
 * locale it does not have fails to compile. Sources: https://www.twilio.com/docs/voice/twiml/say/text-speech (voices),
 * https://www.twilio.com/docs/voice/twiml/gather#languagetags (locales)
 */
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';

/** Is how a language sounds: `hears` is what its speakers are recognised as. */
export type Voice = {
  voice: NonNullable<VoiceResponse.SayAttributes['voice']>;
  speaks: NonNullable<VoiceResponse.SayAttributes['language']>;
  hears: NonNullable<VoiceResponse.GatherAttributes['language']>;
};

const american: Voice = { voice: 'Polly.Joanna-Neural', speaks: 'en-US', hears: 'en-US' };
const british: Voice = { voice: 'Polly.Amy-Neural', speaks: 'en-GB', hears: 'en-GB' };

/** By language and country first, then by language alone. */
const voices: Readonly<Record<string, Voice>> = {
  'en-US': american,
  'en-CA': american,
  en: british,
  sv: { voice: 'Polly.Elin-Neural', speaks: 'sv-SE', hears: 'sv-SE' },
  'es-US': { voice: 'Polly.Lupe-Neural', speaks: 'es-US', hears: 'es-US' },
  'es-MX': { voice: 'Polly.Mia-Neural', speaks: 'es-MX', hears: 'es-MX' },
  es: { voice: 'Polly.Lucia-Neural', speaks: 'es-ES', hears: 'es-ES' },
  da: { voice: 'Polly.Sofie-Neural', speaks: 'da-DK', hears: 'da-DK' },
  nb: { voice: 'Polly.Ida-Neural', speaks: 'nb-NO', hears: 'nb-NO' },
  fi: { voice: 'Polly.Suvi-Neural', speaks: 'fi-FI', hears: 'fi-FI' },
  de: { voice: 'Polly.Vicki-Neural', speaks: 'de-DE', hears: 'de-DE' },
  fr: { voice: 'Polly.Lea-Neural', speaks: 'fr-FR', hears: 'fr-FR' },
  nl: { voice: 'Polly.Laura-Neural', speaks: 'nl-NL', hears: 'nl-NL' },
  it: { voice: 'Polly.Bianca-Neural', speaks: 'it-IT', hears: 'it-IT' },
  pl: { voice: 'Polly.Ola-Neural', speaks: 'pl-PL', hears: 'pl-PL' },
};

/** Finds the voice of a language in a country; what has none is spoken in English, which is what is said then. */
export function voiceOf(language: string, country: string): Voice {
  const base = language.split('-')[0] ?? language;
  const spoken = language.includes('-') ? language : `${base}-${country.toUpperCase()}`;
  return voices[spoken] ?? voices[base] ?? british;
}
