/** Owns how long a business may answer freely: a day after somebody last wrote to it. */
import { type Env, worldOf } from '../../env.ts';

const dayMs = 86_400_000;
const key = (account: string, digits: string) => `heard:${account}:${digits}`;

/** Notes that somebody wrote. */
export async function openWindow(env: Env, account: string, digits: string, at: number): Promise<void> {
  await worldOf(env).setNote('whatsapp', key(account, digits), String(at));
}

/** Tells whether a business may still write to somebody without a template. */
export async function isWindowOpen(env: Env, account: string, digits: string): Promise<boolean> {
  const at = await worldOf(env).note('whatsapp', key(account, digits));
  return at !== null && Date.now() < Number(at) + dayMs;
}
