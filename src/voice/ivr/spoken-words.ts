/** Owns how spoken numbers and languages are read. Recognisers mostly write digits; short answers come as words all the same. */

const digitWords: Readonly<Record<string, readonly string[]>> = {
  '0': ['zero', 'oh', 'noll', 'nolla', 'cero'],
  '1': ['one', 'won', 'ett', 'en', 'etta', 'uno', 'una'],
  '2': ['two', 'to', 'too', 'tva', 'tvaa', 'dos'],
  '3': ['three', 'tre', 'trea', 'tres'],
  '4': ['four', 'for', 'fyra', 'fyr', 'cuatro'],
  '5': ['five', 'fem', 'femma', 'cinco'],
  '6': ['six', 'sex', 'sexa', 'seis'],
  '7': ['seven', 'sju', 'siete'],
  '8': ['eight', 'ate', 'atta', 'ocho'],
  '9': ['nine', 'nio', 'nia', 'nueve'],
};
const digitOf = new Map(Object.entries(digitWords).flatMap(([digit, words]) => words.map((word) => [word, digit])));

const languageNames: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'engelska', 'ingles'],
  sv: ['swedish', 'svenska', 'sueco'],
  es: ['spanish', 'spanska', 'espanol', 'castellano'],
};

function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Reads a text that says digits and nothing else: `four two`, `4 2`, `fyra två`; undefined when anything else is in it. */
export function spokenDigits(text: string): string | undefined {
  const digits = plainWords(text).map((word) => (/^\d+$/.test(word) ? word : digitOf.get(word)));
  return digits.length > 0 && !digits.includes(undefined) ? digits.join('') : undefined;
}

/** Finds the language that a text names. */
export function spokenLanguage(text: string, languages: readonly string[]): string | undefined {
  const words = plainWords(text);
  return languages.find((language) =>
    (languageNames[language.split('-')[0] ?? ''] ?? []).some((name) => words.includes(name)),
  );
}

/** Joins what was spelled letter by letter, with number words as digits: `S E seven K` becomes `SE7K`. */
export function spelled(text: string): string {
  return plainWords(text)
    .map((word) => digitOf.get(word) ?? word)
    .join('')
    .toUpperCase();
}
