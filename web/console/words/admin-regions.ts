/** Owns the words of the page of regions: where data lives, and how strongly it stays there. */
import type { GlobalStore, StoreResidency, Strength } from '../../../schema/residency.ts';

const strengths: Record<Strength, string> = {
  enforced: 'Enforced',
  'storage-only': 'Storage only',
  declared: 'Declared',
  'best-effort': 'Best effort',
  none: 'Nothing holds it',
};

const stores: Record<StoreResidency['store'] | GlobalStore['store'], string> = {
  objects: 'Live conversations',
  database: 'Lists, search, contacts',
  files: 'Files',
  snapshots: 'Published configuration',
  control: 'Staff and configuration',
  entry: 'The way in',
  logs: 'Logs',
};

export const regions = {
  title: 'Regions',
  lead: 'Where the data of each region lives, and how strongly it stays there. A region is as strong as its weakest store.',
  failed: 'The regions could not be read',
  notApplied: 'This is not production: none of the platform’s places is asked for.',
  markets: 'Markets',
  noMarkets: 'No market of yours',
  strengths,
  stores,
  shared: 'The same for all regions',
  sharedLead: 'Kept worldwide by design. Nothing that customers or agents said gets here.',
};
