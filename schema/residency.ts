/**
 * Owns the words for where data lives and how strongly it stays there. Nothing here is a promise by itself: src/privacy/residency.ts
 * says which word a deployment's settings earn.
 */
import * as z from 'zod';
import { regionSchema } from './ids.ts';

/**
 * Lists how strongly a location holds, strongest first.
 * `enforced`: the platform keeps it there, stored and run, and nowhere else.
 * `storage-only`: the platform stores it there; it passes through wherever a request arrives.
 * `declared`: the operator says that it lies there; nothing here can check it.
 * `best-effort`: the platform was asked to put it near there, and may put it elsewhere.
 * `none`: nothing holds it anywhere.
 */
export const strengths = ['enforced', 'storage-only', 'declared', 'best-effort', 'none'] as const;
export const strengthSchema = z.enum(strengths);
export type Strength = z.infer<typeof strengthSchema>;

/** Finds the weakest of several; of none it is `none`. */
export function weakestOf(given: readonly Strength[]): Strength {
  return given.length === 0 ? 'none' : (strengths.findLast((strength) => given.includes(strength)) ?? 'none');
}

/** Lists the stores that hold what customers and agents say, a set of each region's own. */
export const contentStores = ['objects', 'database', 'files'] as const;

export const storeResidencySchema = z.object({
  store: z.enum(contentStores),
  strength: strengthSchema,
  /** The place by the platform's or the operator's name for it; absent where none is named. */
  location: z.string().optional(),
  /** Why it is no stronger, as a sentence. */
  why: z.string(),
});
export type StoreResidency = z.infer<typeof storeResidencySchema>;

export const regionResidencySchema = z.object({
  region: regionSchema,
  name: z.string(),
  /** That of its weakest store. */
  strength: strengthSchema,
  stores: z.array(storeResidencySchema),
});
export type RegionResidency = z.infer<typeof regionResidencySchema>;

/** Lists what is the same for all regions by design, because it holds no content. */
export const globalStores = ['snapshots', 'control', 'entry', 'logs'] as const;

export const globalStoreSchema = z.object({
  store: z.enum(globalStores),
  holds: z.string(),
  why: z.string(),
});
export type GlobalStore = z.infer<typeof globalStoreSchema>;
