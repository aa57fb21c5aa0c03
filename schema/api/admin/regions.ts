/** Owns the body of /api/admin/regions: where the data of each region lives and how strongly it stays there. */
import * as z from 'zod';
import { marketIdSchema } from '../../ids.ts';
import { globalStoreSchema, regionResidencySchema } from '../../residency.ts';

export const regionItem = regionResidencySchema.extend({
  /** The tenant's markets there, as far as the caller may know of them. */
  markets: z.array(z.object({ market: marketIdSchema, name: z.string() })),
});
export type RegionItem = z.infer<typeof regionItem>;

export const regionsBody = z.object({
  /** False outside production, where the platform's places are not asked for. */
  applied: z.boolean(),
  regions: z.array(regionItem),
  global: z.array(globalStoreSchema),
});
export type RegionsBody = z.infer<typeof regionsBody>;
