/** Owns the whole messages by which customers ask for a call, stop texts, allow them again or ask for help, by language. */
import ar from './keywords/ar.json' with { type: 'json' };
import bg from './keywords/bg.json' with { type: 'json' };
import ca from './keywords/ca.json' with { type: 'json' };
import cs from './keywords/cs.json' with { type: 'json' };
import da from './keywords/da.json' with { type: 'json' };
import de from './keywords/de.json' with { type: 'json' };
import el from './keywords/el.json' with { type: 'json' };
import en from './keywords/en.json' with { type: 'json' };
import es from './keywords/es.json' with { type: 'json' };
import et from './keywords/et.json' with { type: 'json' };
import fa from './keywords/fa.json' with { type: 'json' };
import fi from './keywords/fi.json' with { type: 'json' };
import fr from './keywords/fr.json' with { type: 'json' };
import he from './keywords/he.json' with { type: 'json' };
import hi from './keywords/hi.json' with { type: 'json' };
import hr from './keywords/hr.json' with { type: 'json' };
import hu from './keywords/hu.json' with { type: 'json' };
import it from './keywords/it.json' with { type: 'json' };
import lt from './keywords/lt.json' with { type: 'json' };
import lv from './keywords/lv.json' with { type: 'json' };
import nb from './keywords/nb.json' with { type: 'json' };
import nl from './keywords/nl.json' with { type: 'json' };
import pl from './keywords/pl.json' with { type: 'json' };
import pt from './keywords/pt.json' with { type: 'json' };
import ro from './keywords/ro.json' with { type: 'json' };
import ru from './keywords/ru.json' with { type: 'json' };
import sk from './keywords/sk.json' with { type: 'json' };
import sl from './keywords/sl.json' with { type: 'json' };
import so from './keywords/so.json' with { type: 'json' };
import sq from './keywords/sq.json' with { type: 'json' };
import sr from './keywords/sr.json' with { type: 'json' };
import sv from './keywords/sv.json' with { type: 'json' };
import th from './keywords/th.json' with { type: 'json' };
import tr from './keywords/tr.json' with { type: 'json' };
import uk from './keywords/uk.json' with { type: 'json' };
import vi from './keywords/vi.json' with { type: 'json' };
import zh from './keywords/zh.json' with { type: 'json' };

type Keywords = { callback: string[]; stop: string[]; start: string[]; help: string[] };

const keywords: Record<string, Keywords> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  it,
  lt,
  lv,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  so,
  sq,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};

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
