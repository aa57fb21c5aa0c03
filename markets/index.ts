/** Lists the markets that we ship. */
import type { MarketPreset } from '../src/markets/preset.ts';
import { gb } from './gb.ts';
import { se } from './se.ts';
import { us } from './us.ts';

export const presets: Record<string, MarketPreset> = { se, gb, us };
