/** Owns refusing a password that is none, wherever one is chosen. */
import { passwordFault, passwordLength } from '../../../schema/password.ts';
import { Problem } from '../../../schema/problems.ts';

/** Lets a password pass or throws Problem('invalid') naming the field and what to do; `about` is who chooses it. */
export function demandPassword(field: string, password: string, about: readonly string[]): void {
  const fault = passwordFault(password, about);
  if (fault) throw new Problem('invalid', `${field}: ${faults[fault]}`);
}

const faults = {
  'too-short': `needs at least ${passwordLength.least} letters`,
  'too-long': `has more than ${passwordLength.most} letters`,
  'too-simple': 'repeats the same few letters; use more different ones',
  yours: 'is mostly your own name or address; choose other words',
} as const;
