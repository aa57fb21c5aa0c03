/**
 * Owns how long a person may be written to: a day after what they did, a week when they came by an advertisement, and a week with the
 * tag of human agents. Source: https://developers.facebook.com/docs/messenger-platform/policy/policy-overview
 */
import { type Env, worldOf } from '../../../env.ts';
import type { App } from './app.ts';
import type { MessagingLine } from './line.ts';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
const key = (line: MessagingLine, person: string) => `heard:${line.account.id}:${person}`;

/** Notes that a person did something. */
export async function openWindow(
  env: Env,
  app: App,
  line: MessagingLine,
  person: string,
  { at, byAdvertisement }: { at: number; byAdvertisement: boolean },
): Promise<void> {
  const until = at + (byAdvertisement ? weekMs : dayMs);
  await worldOf(env).setNote(app.name, key(line, person), `${at}:${until}`);
}

/** Says how a person may be written to now; `stranger` never wrote. */
export async function windowOf(
  env: Env,
  app: App,
  line: MessagingLine,
  person: string,
): Promise<'stranger' | 'open' | 'human' | 'closed'> {
  const noted = await worldOf(env).note(app.name, key(line, person));
  if (noted === null) return 'stranger';
  const [at = 0, until = 0] = noted.split(':').map(Number);
  if (Date.now() < until) return 'open';
  return Date.now() < at + weekMs ? 'human' : 'closed';
}
