/**
 * Owns who takes a call with a customer: somebody at the desk with a phone, the language and the skills, who is not on a call. Pure.
 */
import type { Queue } from '../../schema/market.ts';
import { speaks } from './desk.ts';
import type { PresentAgent } from './presence.ts';

/** Is what a call asks of an agent; `prefer` names who should take it when they can. */
export type CallWanted = { language: string; prefer?: string };

export type CallAgent = { id: string; name: string; phone: string };

type Known = {
  queue: Queue | undefined;
  /** Who is on a call or has been promised one. */
  calling: ReadonlySet<string>;
  /** How many conversations each agent has. */
  load: ReadonlyMap<string, number>;
};

/** Picks who takes the call: who is preferred, else who has the least to do; null when nobody can. */
export function pickCaller(
  agents: readonly PresentAgent[],
  { language, prefer }: CallWanted,
  { queue, calling, load }: Known,
): CallAgent | null {
  const able = agents
    .filter(({ id, state }) => state === 'available' && !calling.has(id))
    .filter(({ languages }) => languages.length === 0 || speaks(languages, language))
    .filter(({ skills }) => (queue?.skills ?? []).every((skill) => skills.includes(skill)))
    .flatMap(({ id, name, phone }) => (phone ? [{ id, name, phone }] : []))
    .sort((one, other) => (load.get(one.id) ?? 0) - (load.get(other.id) ?? 0) || (one.id < other.id ? -1 : 1));
  return able.find(({ id }) => id === prefer) ?? able[0] ?? null;
}
