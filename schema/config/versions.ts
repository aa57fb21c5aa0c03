/** Owns the words of a market's versions: how one came about, and what waits for a second approver. */

/** Says how a version came about; `layer` means that the tenant or the region changed what it says for all of its markets. */
export const versionKinds = ['published', 'rolled-back', 'layer'] as const;
export type VersionKind = (typeof versionKinds)[number];

/** Is a publication that somebody asked for and somebody else has to approve. */
export type PublishRequest = {
  /** The draft's revision that was looked at; a draft that changed since has to be asked for anew. */
  revision: number;
  reason: string;
  by: string;
  byName: string;
  at: number;
};
