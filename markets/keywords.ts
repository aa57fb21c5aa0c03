/** Owns the whole messages by which customers ask for a call, stop texts, allow them again or ask for help, by language. */
import en from './keywords/en.json' with { type: 'json' };
import es from './keywords/es.json' with { type: 'json' };
import sv from './keywords/sv.json' with { type: 'json' };

type Keywords = { callback: string[]; stop: string[]; start: string[]; help: string[] };

const keywords: Record<string, Keywords> = { en, es, sv };

/** Lists the words for a call, by language. */
export function callWords(languages: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    languages.flatMap((language) => (keywords[language] ? [[language, keywords[language].callback]] : [])),
  );
}

/** Lists the words of consent of all the languages together. */
export function consentWords(languages: readonly string[]): Omit<Keywords, 'callback'> {
  const all = (kind: 'stop' | 'start' | 'help') => [
    ...new Set(languages.flatMap((language) => keywords[language]?.[kind] ?? [])),
  ];
  return { stop: all('stop'), start: all('start'), help: all('help') };
}
