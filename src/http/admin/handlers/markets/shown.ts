/** Owns how rows of markets, versions and changes look over the API. */
import type { ChangeItem, MarketItem, VersionItem } from '../../../../../schema/api/admin/markets.ts';
import { changesBetween } from '../../../../../schema/config/layers.ts';
import { sayChange, toldApart } from '../../../../../schema/config/say-change.ts';
import type { MarketRow, VersionHead } from '../../../../database/market-repository.ts';

/** Shows a market as lists do. */
export function toMarketItem(row: MarketRow, newest: VersionHead | undefined): MarketItem {
  const { market, region, name, preset, draft, draftRevision, draftBy, draftByName, draftAt, request } = row;
  return {
    ...{ market, region, name, preset },
    ...(newest
      ? {
          published: {
            version: newest.version,
            at: newest.publishedAt,
            by: { id: newest.publishedBy, name: newest.publishedByName || newest.publishedBy },
          },
        }
      : {}),
    ...(draft === null
      ? {}
      : { draft: { revision: draftRevision, by: { id: draftBy ?? '', name: draftByName ?? '' }, at: draftAt ?? 0 } }),
    ...(request
      ? {
          request: {
            revision: request.revision,
            reason: request.reason,
            by: { id: request.by, name: request.byName },
            at: request.at,
          },
        }
      : {}),
  };
}

/** Shows a version. */
export function toVersionItem(head: VersionHead): VersionItem {
  const { version, kind, reason, publishedBy, publishedByName, publishedAt, approvedBy, approvedByName, restores } =
    head;
  return {
    ...{ version, kind, reason },
    by: { id: publishedBy, name: publishedByName || publishedBy },
    at: publishedAt,
    ...(approvedBy ? { approvedBy: { id: approvedBy, name: approvedByName ?? approvedBy } } : {}),
    ...(restores === null ? {} : { restores }),
  };
}

/** Lists what differs between two configurations, in words. */
export function toChangeItems(before: unknown, after: unknown): ChangeItem[] {
  return toldApart(changesBetween(before, after)).map((change) => ({ ...change, ...sayChange(change, before, after) }));
}
