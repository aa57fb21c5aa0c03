/** Owns the words about what is said for all markets. */
export const layers = {
  title: 'All markets',
  lead: 'What is said here counts in every market that does not say otherwise. A change publishes all of them, or none.',
  failed: 'The settings could not be read',
  allOf: (tenant: string) => `All of ${tenant}`,
  reaches: (markets: string) => (markets ? `Reaches ${markets}.` : 'Reaches no published market yet.'),
  mayNot: 'Only who works in all of these markets may change this.',
  nothing: 'Nothing is said here: every market follows its preset.',
  add: 'Say something else for all of them',
  nothingFits: 'Nothing is called that',
  check: 'See what it would do',
  undo: 'Undo',
  publish: (markets: number) => `Publish ${markets} ${markets === 1 ? 'market' : 'markets'}`,
  published: (markets: number) =>
    markets === 0 ? 'Nothing was different' : `${markets} ${markets === 1 ? 'market is' : 'markets are'} published`,
};
