/** Owns the words about what an agent tells customers of a market. */
export const facts = {
  title: (market: string) => `What applies in ${market}`,
  company: 'Contract with',
  proofs: 'Proof of identity',
  or: ', or ',
  help: 'Help',
  complaints: 'Complaints',
  privacy: 'Personal data',
  disputes: 'Merchants answer disputes',
  days: (days: number) => `within ${days} ${days === 1 ? 'day' : 'days'}`,
};
