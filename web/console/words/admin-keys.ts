/** Owns the words about API keys. */
export const keys = {
  title: 'API keys',
};
