/** Owns the words of choosing a password by a link. */
import { type PasswordFault, passwordLength } from '../../../schema/password.ts';

const faults: Record<PasswordFault, string> = {
  'too-short': `At least ${passwordLength.least} characters. A few words you will remember are best.`,
  'too-long': `At most ${passwordLength.most} characters.`,
  'too-simple': 'These are the same few characters again and again.',
  yours: 'This is mostly your own name or address.',
};

export const welcome = {
  title: 'Choose a password',
  hello: (name: string) => `Welcome, ${name}`,
  lead: (tenant: string) => `You were invited to ${tenant}. Choose a password to come in.`,
  helloAgain: (name: string) => `Hello, ${name}`,
  leadAgain: (tenant: string) => `Choose a new password for ${tenant}. Every session that is still open ends.`,
  email: 'You sign in with',
  password: 'New password',
  submit: 'Set the password and sign in',
  faults,
  left: (count: number) => (count === 1 ? '1 more character' : `${count} more characters`),
  strengths: { 1: 'Good enough', 2: 'Good', 3: 'Very good' } as const,
  goneTitle: 'This link does not work any more',
  goneLead: 'It was used, is over, or a newer one was made. Ask whoever sent it for a new one.',
  signIn: 'Go to sign-in',
  failed: 'The link could not be read',
};
