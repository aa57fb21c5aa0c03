/** Owns slowing down who guesses: counted before a password is hashed or a link is looked for. */
import { Problem } from '../../../schema/problems.ts';
import type { Env } from '../../env.ts';

/** Counts a try under each key; throws `too-many` when one of them has had too many. */
export async function countTry(env: Env, keys: readonly string[]): Promise<void> {
  const verdicts = await Promise.all(keys.map((key) => env.LIMIT_SIGN_IN.limit({ key })));
  if (verdicts.some(({ success }) => !success)) throw new Problem('too-many', 'Wait a minute and try again');
}

/** Names the address that a request comes from. */
export function ipKey(headers: Headers): string {
  return `ip:${headers.get('cf-connecting-ip') ?? 'local'}`;
}
