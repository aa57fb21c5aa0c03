/** Lists the phrasebooks; English, Swedish and Spanish have finer rules of their own in ../phrases. */
import { arabic } from './ar.ts';
import { bulgarian } from './bg.ts';
import { catalan } from './ca.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { estonian } from './et.ts';
import { persian } from './fa.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { croatian } from './hr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { lithuanian } from './lt.ts';
import { latvian } from './lv.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import type { Phrasebook } from './phrasebook.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { slovak } from './sk.ts';
import { slovenian } from './sl.ts';
import { somali } from './so.ts';
import { albanian } from './sq.ts';
import { serbian } from './sr.ts';
import { thai } from './th.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { vietnamese } from './vi.ts';
import { chinese } from './zh.ts';

export const phrasebooks: readonly Phrasebook[] = [
  danish,
  norwegian,
  german,
  dutch,
  finnish,
  estonian,
  french,
  italian,
  portuguese,
  romanian,
  catalan,
  albanian,
  somali,
  polish,
  czech,
  slovak,
  slovenian,
  croatian,
  serbian,
  bulgarian,
  greek,
  hungarian,
  turkish,
  lithuanian,
  latvian,
  russian,
  ukrainian,
  arabic,
  persian,
  hebrew,
  hindi,
  thai,
  vietnamese,
  chinese,
];
