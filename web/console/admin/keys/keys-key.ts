/** Names the cached list of API keys. */
export const keysKey = ['admin', 'keys'] as const;
