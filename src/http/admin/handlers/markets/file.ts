/** Owns a market's layer as a file that lives in a repository: handed out, and taken as the draft. */
import type * as z from 'zod';
import {
  type filePutBody,
  type MarketFile,
  marketFile,
  type putFileQuery,
} from '../../../../../schema/api/admin/markets.ts';
import { configVersion } from '../../../../../schema/config/market-config.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { settingsOf } from '../../../../env.ts';
import { configOf, layersOf, openMarket } from '../../../../publishing/working-copy.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';
import { storeDraft } from './draft.ts';
import { toChangeItems } from './shown.ts';

/** Hands out the market's own layer, of the draft or, without one, of what is published. */
export async function readFile(call: Call<'managed', unknown, unknown>): Promise<MarketFile> {
  const { row, patch } = await openMarket(publishingParts(call), call.address.market);
  return {
    $schema: new URL('/schema/market.json', settingsOf(call.env).PUBLIC_URL).href,
    parley: 'market',
    v: configVersion,
    market: row.market,
    preset: row.preset,
    config: patch,
  };
}

/** Takes a file as the draft; what differs from what is published comes back in words. */
export async function putFile(
  call: Call<'managed', z.output<typeof putFileQuery>, MarketFile>,
): Promise<z.input<typeof filePutBody>> {
  const { body, query, principal } = call;
  const parts = publishingParts(call);
  const copy = await openMarket(parts, call.address.market);
  const file = upToDate(body);
  if (file.market !== copy.row.market)
    throw new Problem('invalid', `market: this file is of ${file.market}; send it there, or change its market`);
  if (file.preset !== copy.row.preset)
    throw new Problem(
      'invalid',
      `preset: this market stands on the preset ${copy.row.preset}, the file on ${file.preset}`,
    );
  const revision = query.revision ?? copy.row.draftRevision;
  const saved = await storeDraft(parts, principal, copy, { revision, patch: file.config });
  const before = configOf(layersOf({ ...copy, patch: copy.row.patch ?? {} }));
  return { ...saved, changes: toChangeItems(before, configOf(layersOf({ ...copy, patch: file.config }))) };
}

/** Converts a file of an older version of the schema; refuses one of a newer. */
function upToDate(file: MarketFile): MarketFile {
  if (file.v === configVersion) return marketFile.parse(file);
  if (file.v > configVersion)
    throw new Problem(
      'invalid',
      `v: this file is of version ${file.v} of the schema, and this release reads ${configVersion} at most; export it again from here`,
    );
  throw new Problem('invalid', `v: there was never a version ${file.v} of the schema; the first is 1`);
}
