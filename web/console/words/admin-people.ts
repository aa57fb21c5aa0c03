/** Owns the words about the people of a tenant. */
export const people = {
  title: 'People',
};
