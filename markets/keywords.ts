/** Owns the whole messages by which customers ask for a call, stop texts, allow them again or ask for help, by language. */
import ar from './keywords/ar.json' with { type: 'json' };
import cs from './keywords/cs.json' with { type: 'json' };
import el from './keywords/el.json' with { type: 'json' };
import en from './keywords/en.json' with { type: 'json' };
import es from './keywords/es.json' with { type: 'json' };
import et from './keywords/et.json' with { type: 'json' };
import fa from './keywords/fa.json' with { type: 'json' };
import fi from './keywords/fi.json' with { type: 'json' };
import fr from './keywords/fr.json' with { type: 'json' };
import hu from './keywords/hu.json' with { type: 'json' };
import it from './keywords/it.json' with { type: 'json' };
import lt from './keywords/lt.json' with { type: 'json' };
import lv from './keywords/lv.json' with { type: 'json' };
import pl from './keywords/pl.json' with { type: 'json' };
import sv from './keywords/sv.json' with { type: 'json' };

type Keywords = { callback: string[]; stop: string[]; start: string[]; help: string[] };

const keywords: Record<string, Keywords> = { ar, cs, el, en, es, et, fa, fi, fr, hu, it, lt, lv, pl, sv };

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
