/** Owns the words about the audit trail. */
export const audit = {
  title: 'Audit',
};
