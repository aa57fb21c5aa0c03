/** Lists the message catalogues that we ship. Read when a snapshot is built; the Worker has words only from snapshots. */
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import sv from '../../locales/sv.json' with { type: 'json' };

export const catalogues: Record<string, Record<string, string>> = { en, es, sv };
