/** Owns the words of the administration's frame. */
export const admin = {
  title: 'Administration',
  nothingTitle: 'Nothing to do here',
  nothingLead: 'Your role has no work in the console. Ask whoever invited you if that is a mistake.',
};
