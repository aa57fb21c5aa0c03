/** Owns the invented merchants at which the demo world's customers bought. */
import type { WorldMerchant } from './types.ts';

type Row = [id: string, tenant: string, market: string, name: string, sells: string];

const rows: Row[] = [
  ['fjallro', 'northpay', 'se', 'Fjällro', 'outdoor clothes and tents'],
  ['ljusverket', 'northpay', 'se', 'Ljusverket', 'lamps'],
  ['bokhyllan', 'northpay', 'se', 'Bokhyllan Nio', 'books'],
  ['kettle-crane', 'northpay', 'gb', 'Kettle & Crane', 'kitchenware'],
  ['harbour-lane', 'northpay', 'gb', 'Harbour Lane Books', 'books'],
  ['wren-field', 'northpay', 'gb', 'Wren & Field', 'shoes and bags'],
  ['juniper-row', 'northpay', 'us', 'Juniper Row', 'furniture'],
  ['pinewheel', 'northpay', 'us', 'Pinewheel Audio', 'speakers'],
  ['cactus-mile', 'northpay', 'us', 'Cactus Mile', 'running shoes'],
  ['tidewater', 'southpay', 'gb', 'Tidewater', 'coats'],
  ['brasstop', 'southpay', 'gb', 'Brasstop Bikes', 'bicycle parts'],
  ['solglantan', 'southpay', 'se', 'Solgläntan', 'plants'],
];

export const merchants: WorldMerchant[] = rows.map(([id, tenant, market, name, sells], index) => ({
  id,
  tenant,
  market,
  name,
  sells,
  email: `service@${id}.test`,
  webhookSecret: `whsec_${btoa(`development-only-merchant-${String(index).padStart(4, '0')}`)}`,
}));
