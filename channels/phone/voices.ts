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
  'en-CA': { ...american, hears: 'en-CA' },
  'en-AU': { voice: 'Polly.Olivia-Neural', speaks: 'en-AU', hears: 'en-AU' },
  'en-IE': { voice: 'Polly.Niamh-Neural', speaks: 'en-IE', hears: 'en-IE' },
  'en-NZ': { voice: 'Polly.Aria-Neural', speaks: 'en-NZ', hears: 'en-NZ' },
  en: british,
  sv: { voice: 'Polly.Elin-Neural', speaks: 'sv-SE', hears: 'sv-SE' },
  'es-US': { voice: 'Polly.Lupe-Neural', speaks: 'es-US', hears: 'es-US' },
  'es-MX': { voice: 'Polly.Mia-Neural', speaks: 'es-MX', hears: 'es-MX' },
  es: { voice: 'Polly.Lucia-Neural', speaks: 'es-ES', hears: 'es-ES' },
  da: { voice: 'Polly.Sofie-Neural', speaks: 'da-DK', hears: 'da-DK' },
  nb: { voice: 'Polly.Ida-Neural', speaks: 'nb-NO', hears: 'nb-NO' },
  fi: { voice: 'Polly.Suvi-Neural', speaks: 'fi-FI', hears: 'fi-FI' },
  'de-AT': { voice: 'Polly.Hannah-Neural', speaks: 'de-AT', hears: 'de-DE' },
  de: { voice: 'Polly.Vicki-Neural', speaks: 'de-DE', hears: 'de-DE' },
  'fr-BE': { voice: 'Polly.Isabelle-Neural', speaks: 'fr-BE', hears: 'fr-FR' },
  'fr-CA': { voice: 'Polly.Gabrielle-Neural', speaks: 'fr-CA', hears: 'fr-CA' },
  fr: { voice: 'Polly.Lea-Neural', speaks: 'fr-FR', hears: 'fr-FR' },
  'nl-BE': { voice: 'Polly.Lisa-Neural', speaks: 'nl-BE', hears: 'nl-BE' },
  nl: { voice: 'Polly.Laura-Neural', speaks: 'nl-NL', hears: 'nl-NL' },
  it: { voice: 'Polly.Bianca-Neural', speaks: 'it-IT', hears: 'it-IT' },
  pl: { voice: 'Polly.Ola-Neural', speaks: 'pl-PL', hears: 'pl-PL' },
  pt: { voice: 'Polly.Ines-Neural', speaks: 'pt-PT', hears: 'pt-PT' },
  ca: { voice: 'Polly.Arlet-Neural', speaks: 'ca-ES', hears: 'ca-ES' },
  // Amazon Polly has no neural voices of these languages; Google has.
  cs: { voice: 'Google.cs-CZ-Wavenet-A', speaks: 'cs-CZ', hears: 'cs-CZ' },
  el: { voice: 'Google.el-GR-Wavenet-A', speaks: 'el-GR', hears: 'el-GR' },
  hu: { voice: 'Google.hu-HU-Wavenet-A', speaks: 'hu-HU', hears: 'hu-HU' },
  ro: { voice: 'Google.ro-RO-Wavenet-A', speaks: 'ro-RO', hears: 'ro-RO' },
  sk: { voice: 'Google.sk-SK-Wavenet-A', speaks: 'sk-SK', hears: 'sk-SK' },
};

/** Finds the voice of a language in a country; what has none is spoken in English, which is what is said then. */
export function voiceOf(language: string, country: string): Voice {
  const base = language.split('-')[0] ?? language;
  const spoken = language.includes('-') ? language : `${base}-${country.toUpperCase()}`;
  return voices[spoken] ?? voices[base] ?? british;
}
