/** Lists the message catalogues that we ship. Read when a snapshot is built; the Worker has words only from snapshots. */
import ar from '../../locales/ar.json' with { type: 'json' };
import bg from '../../locales/bg.json' with { type: 'json' };
import ca from '../../locales/ca.json' with { type: 'json' };
import cs from '../../locales/cs.json' with { type: 'json' };
import da from '../../locales/da.json' with { type: 'json' };
import de from '../../locales/de.json' with { type: 'json' };
import el from '../../locales/el.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import et from '../../locales/et.json' with { type: 'json' };
import fa from '../../locales/fa.json' with { type: 'json' };
import fi from '../../locales/fi.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import he from '../../locales/he.json' with { type: 'json' };
import hi from '../../locales/hi.json' with { type: 'json' };
import hr from '../../locales/hr.json' with { type: 'json' };
import hu from '../../locales/hu.json' with { type: 'json' };
import it from '../../locales/it.json' with { type: 'json' };
import lt from '../../locales/lt.json' with { type: 'json' };
import lv from '../../locales/lv.json' with { type: 'json' };
import nb from '../../locales/nb.json' with { type: 'json' };
import nl from '../../locales/nl.json' with { type: 'json' };
import pl from '../../locales/pl.json' with { type: 'json' };
import pt from '../../locales/pt.json' with { type: 'json' };
import ro from '../../locales/ro.json' with { type: 'json' };
import ru from '../../locales/ru.json' with { type: 'json' };
import sk from '../../locales/sk.json' with { type: 'json' };
import sl from '../../locales/sl.json' with { type: 'json' };
import so from '../../locales/so.json' with { type: 'json' };
import sq from '../../locales/sq.json' with { type: 'json' };
import sr from '../../locales/sr.json' with { type: 'json' };
import sv from '../../locales/sv.json' with { type: 'json' };
import th from '../../locales/th.json' with { type: 'json' };
import tr from '../../locales/tr.json' with { type: 'json' };
import uk from '../../locales/uk.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };
import zh from '../../locales/zh.json' with { type: 'json' };

export const catalogues: Record<string, Record<string, string>> = {
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
