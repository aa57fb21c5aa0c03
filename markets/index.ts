/** Lists the markets that we ship. */
import type { MarketPreset } from '../src/markets/preset.ts';
import { at } from './at.ts';
import { au } from './au.ts';
import { be } from './be.ts';
import { ca } from './ca.ts';
import { ch } from './ch.ts';
import { cz } from './cz.ts';
import { de } from './de.ts';
import { dk } from './dk.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { gr } from './gr.ts';
import { hu } from './hu.ts';
import { ie } from './ie.ts';
import { it } from './it.ts';
import { mx } from './mx.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { nz } from './nz.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { se } from './se.ts';
import { sk } from './sk.ts';
import { us } from './us.ts';

export const presets: Record<string, MarketPreset> = {
  at,
  au,
  be,
  ca,
  ch,
  cz,
  de,
  dk,
  es,
  fi,
  fr,
  gb,
  gr,
  hu,
  ie,
  it,
  mx,
  nl,
  no,
  nz,
  pl,
  pt,
  ro,
  se,
  sk,
  us,
};
