/**
 * Owns how strongly the data of a region stays where it should, computed from what the deployment says of each store. Pure. What
 * the words mean, and their order, is in schema/residency.ts.
 */
import {
  type GlobalStore,
  type RegionResidency,
  type StoreResidency,
  type Strength,
  weakestOf,
} from '../../schema/residency.ts';

/** Is what the settings say of a region's places (src/env.ts). */
export type RegionPlaces = {
  name?: string | undefined;
  jurisdiction?: string | undefined;
  locationHint?: string | undefined;
  databaseLocation?: string | undefined;
  filesJurisdiction?: string | undefined;
  filesLocation?: string | undefined;
};

type Found = { strength: Strength; location?: string | undefined; why: string };

const notProduction = 'Outside production no jurisdiction is applied: it is kept where this deployment runs.';

function objectsIn({ jurisdiction, locationHint }: RegionPlaces): Found {
  if (jurisdiction)
    return {
      strength: 'enforced',
      location: `jurisdiction ${jurisdiction}`,
      why: 'The platform runs and stores these objects in the jurisdiction alone. Whoever calls them may be anywhere.',
    };
  if (locationHint)
    return {
      strength: 'best-effort',
      location: `near ${locationHint}`,
      why: 'The platform has no jurisdiction for this region. It is asked to make the objects near here, and may move them.',
    };
  return { strength: 'none', why: 'The settings name neither a jurisdiction nor a location for the objects.' };
}

function filesIn({ filesJurisdiction, filesLocation }: RegionPlaces): Found {
  if (filesJurisdiction)
    return {
      strength: 'storage-only',
      location: `jurisdiction ${filesJurisdiction}`,
      why: 'The bucket keeps its bytes in the jurisdiction. A file passes through the Worker wherever it is sent or opened.',
    };
  if (filesLocation)
    return {
      strength: 'best-effort',
      location: `near ${filesLocation}`,
      why: 'The bucket was made with a location, which the platform follows as well as it can and does not promise.',
    };
  return { strength: 'none', why: 'The settings name neither a jurisdiction nor a location for the bucket.' };
}

function databaseIn({ databaseLocation }: RegionPlaces): Found {
  if (databaseLocation)
    return {
      strength: 'declared',
      location: databaseLocation,
      why: 'Whoever runs this deployment says that the database lies there; Parley cannot check it.',
    };
  return { strength: 'none', why: 'Nobody has said where the database lies.' };
}

/** Computes where a region's data lives; outside production the platform's places count for nothing. */
export function residencyOf(region: string, places: RegionPlaces, isProduction: boolean): RegionResidency {
  const onPlatform = (found: Found): Found => (isProduction ? found : { strength: 'none', why: notProduction });
  const stores: StoreResidency[] = [
    toStore('objects', onPlatform(objectsIn(places))),
    toStore('database', databaseIn(places)),
    toStore('files', onPlatform(filesIn(places))),
  ];
  const strength = weakestOf(stores.map((store) => store.strength));
  return { region, name: places.name ?? region.toUpperCase(), strength, stores };
}

function toStore(store: StoreResidency['store'], { strength, location, why }: Found): StoreResidency {
  return { store, strength, why, ...(location ? { location } : {}) };
}

/** Lists what all regions share. A test watches that no content gets there (test/residency). */
export const sharedStores: readonly GlobalStore[] = [
  {
    store: 'snapshots',
    holds: 'Published configuration of tenants, markets and channel accounts, and counts of refused calls.',
    why: 'Every data centre reads it, so that a message is accepted without asking a database. It is replicated worldwide.',
  },
  {
    store: 'control',
    holds: 'Staff, roles, sessions, channel accounts with sealed credentials, versions of markets, the audit trail.',
    why: 'Staff of one tenant work in several regions. It holds nothing that customers or agents said to each other.',
  },
  {
    store: 'entry',
    holds: 'Nothing. Requests, and what they carry, are read here and passed on to the region’s own stores.',
    why: 'The platform runs the Worker in the data centre where a request arrives, which may lie outside the region.',
  },
  {
    store: 'logs',
    holds: 'Codes, ids and counts; never what somebody said, nor who they are.',
    why: 'They are collected for the deployment as a whole.',
  },
];
