/** Names the cached answer of the channels' page, which a single account's check changes in place. */
export const accountsKey = ['accounts'] as const;
