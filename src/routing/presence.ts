/** Owns who is at the desk: agents, made from their open connections. An agent is there until the last of these is gone. */
import type { DeskAgent } from '../../schema/socket/desk.ts';
import type { DeskReader } from './desk-reader.ts';

export type Presence = DeskAgent['state'];

/** Is what the desk knows of one connection. */
export type DeskConnection = { reader: DeskReader; state: Presence; openedAt: number };

/** Is an agent at the desk, with what they serve and the phone on which calls reach them. */
export type PresentAgent = DeskAgent & { languages: readonly string[]; skills: readonly string[]; phone?: string };

/** Lists the agents behind connections, by name; available on one connection is available. */
export function agentsOf(connections: Iterable<Pick<DeskConnection, 'reader' | 'state'>>): PresentAgent[] {
  const agents = new Map<string, PresentAgent>();
  for (const { reader, state } of connections) {
    const { id, name, languages, skills = [], phone } = reader;
    if (agents.get(id)?.state !== 'available')
      agents.set(id, { id, name, languages, skills, state, ...(phone ? { phone } : {}) });
  }
  return [...agents.values()].sort(
    (left, right) => left.name.localeCompare(right.name) || (left.id < right.id ? -1 : 1),
  );
}

/** Converts to what other agents are told. */
export function toDeskAgent({ id, name, state }: PresentAgent): DeskAgent {
  return { id, name, state };
}
