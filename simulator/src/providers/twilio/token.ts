/** Owns whether Twilio takes the accounts' auth tokens, for texts and calls alike: they can be broken on purpose. */
import { type Env, worldOf } from '../../env.ts';

/** Is the name under which POST /faults breaks the tokens. */
export const tokenTarget = 'twilio-token';

/** Tells whether no token is taken, and uses one turn of the fault. */
export async function isTokenDead(env: Env): Promise<boolean> {
  return (await worldOf(env).takeFault(tokenTarget)) !== null;
}
