/** Owns mail as a provider: mailboxes and the tenants' servers on one side, Mailgun on the other. */
import type { Provider } from '../provider.ts';
import { routes } from './routes.ts';
import { sayByMail, toMailAddress } from './say.ts';

export const mail: Provider = {
  name: 'mail',
  channels: ['email'],
  routes,
  faultTargets: ['mail-token'],
  say: sayByMail,
  objection: ({ from }) =>
    /^[^@\s]+@[^@\s]+\.test$/.test(toMailAddress(from))
      ? undefined
      : 'from: a mailbox that nobody owns, as in karin@brev.test',
  normalise: toMailAddress,
  // Being away and bouncing are habits that the world itself keeps.
  acts: ['away', 'bounce', 'reply'],
};
