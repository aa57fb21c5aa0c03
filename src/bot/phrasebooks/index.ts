/** Lists the phrasebooks; English, Swedish and Spanish have finer rules of their own in ../phrases. */
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
import type { Phrasebook } from './phrasebook.ts';
import { polish } from './pl.ts';

export const phrasebooks: readonly Phrasebook[] = [
  finnish,
  estonian,
  french,
  italian,
  polish,
  czech,
  greek,
  hungarian,
  lithuanian,
  latvian,
  arabic,
  persian,
];
