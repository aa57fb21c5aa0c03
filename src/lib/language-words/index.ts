/** Lists what each language gives itself away by, as one text of words; English, Swedish and Spanish are beside their reader. */
import { arabic } from './ar.ts';
import { czech } from './cs.ts';
import { greek } from './el.ts';
import { estonian } from './et.ts';
import { persian } from './fa.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { polish } from './pl.ts';

export const wordsByLanguage: Readonly<Record<string, string>> = {
  ar: arabic,
  cs: czech,
  el: greek,
  et: estonian,
  fa: persian,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  lt: lithuanian,
  lv: latvian,
  pl: polish,
};
