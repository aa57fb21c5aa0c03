/** Owns the bodies of /api/admin/staff and /api/admin/grants: who works here, as what and where. Times are ms since 1970. */
import * as z from 'zod';
import { languageTagSchema } from '../../config/values.ts';
import { marketIdSchema, regionSchema } from '../../ids.ts';
import { roleSchema } from '../../roles.ts';

/** Is a list of places; NULL is everywhere. An empty list would be nowhere, which is what deactivating is for. */
export const givenRegions = z.array(regionSchema).min(1, 'name a region, or null for all of them').max(50).nullable();
export const givenMarkets = z
  .array(marketIdSchema)
  .min(1, 'name a market, or null for all of them')
  .max(200)
  .nullable();

const name = z.string().trim().min(1, 'say how they are called').max(80);
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'write it with the country code, as +46701740680');
const skill = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'use lower-case letters, digits and dashes');

const given = z.object({
  name,
  role: roleSchema,
  regions: givenRegions,
  markets: givenMarkets,
  /** The languages they answer in; an empty list is any. */
  languages: z.array(languageTagSchema).max(40),
  skills: z.array(skill).max(30),
  /** Where calls with customers reach them; NULL takes no calls. */
  phone: phone.nullable(),
});

/** POST /api/admin/staff */
export const inviteBody = given.extend({
  email: z.email('is not an email address').max(254).toLowerCase(),
  regions: givenRegions.default(null),
  markets: givenMarkets.default(null),
  languages: given.shape.languages.default([]),
  skills: given.shape.skills.default([]),
  phone: phone.nullable().default(null),
});

/** PATCH /api/admin/staff/{staff}: what is left out stays. */
export const changeStaffBody = given
  .partial()
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'name something to change');

export const staffStates = ['invited', 'active', 'deactivated'] as const;

export const staffItem = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  regions: z.array(z.string()).nullable(),
  markets: z.array(z.string()).nullable(),
  languages: z.array(z.string()),
  skills: z.array(z.string()),
  phone: z.string().optional(),
  /** `invited` has not chosen a password yet. */
  state: z.enum(staffStates),
  /** Until when a link to choose a password works, where one is open. */
  linkUntil: z.number().optional(),
  lastSignInAt: z.number().optional(),
  /** How many sessions are open. */
  sessions: z.number().int(),
  /** Whether the caller may change them: nobody changes who has more than they have. */
  mayChange: z.boolean(),
});
export type StaffItem = z.infer<typeof staffItem>;

/** GET /api/admin/staff: those whose scope lies within the caller's, and the caller. */
export const staffBody = z.object({ staff: z.array(staffItem) });
export type StaffBody = z.infer<typeof staffBody>;

export const mailOutcomes = ['sent', 'unknown', 'failed', 'no-account'] as const;

/** POST /api/admin/staff and /api/admin/staff/{staff}/link: the link is shown this once. */
export const linkBody = z.object({
  person: staffItem,
  link: z.object({
    url: z.string(),
    expiresAt: z.number(),
    /** Whether it was mailed to them as well; `no-account` is a tenant without a live mail account. */
    mail: z.enum(mailOutcomes),
  }),
});
export type LinkBody = z.infer<typeof linkBody>;

/** GET /api/admin/grants: what the caller may give to people and keys. */
export const grantsBody = z.object({
  roles: z.array(z.object({ role: roleSchema, permissions: z.array(z.string()) })),
  regions: z.array(z.object({ region: z.string(), name: z.string() })),
  markets: z.array(z.object({ market: z.string(), region: z.string(), name: z.string() })),
  /** Whether they may give all regions, or all markets of the given regions. */
  everyRegion: z.boolean(),
  everyMarket: z.boolean(),
});
export type Grants = z.infer<typeof grantsBody>;
