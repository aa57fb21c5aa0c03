/**
 * Owns what was written here and is not in the journal yet: sent at once, safe to repeat by its client id, never shown twice,
 * and kept on this device until it is stored or let go.
 */
import * as z from 'zod';
import { commandBody } from '../../../schema/api/desk.ts';
import { type Part, partSchema } from '../../../schema/message.ts';
import { type Api, ApiError } from '../../shared/api-client.ts';
import type { FailureCode } from '../../shared/failure-code.ts';

export type Draft =
  | { kind: 'reply'; text: string; parts: readonly Part[]; legId?: string | undefined }
  | { kind: 'note'; text: string };

export type Outgoing = { clientId: string; at: number; draft: Draft; state: 'sending' | 'failed'; error?: FailureCode };

type Deps = {
  api: Api;
  now: () => number;
  newClientId: () => string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

const draftSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reply'), text: z.string(), parts: z.array(partSchema), legId: z.string().optional() }),
  z.object({ kind: z.literal('note'), text: z.string() }),
]);
const keptSchema = z.array(z.object({ clientId: z.string(), at: z.number(), draft: draftSchema }));

/** Reads what an earlier visit could not bring to the journal; whoever wrote it decides whether it is sent again. */
function readKept(text: string | null): Outgoing[] {
  try {
    return keptSchema.parse(JSON.parse(text ?? '[]')).map((item) => ({ ...item, state: 'failed' }));
  } catch {
    return [];
  }
}

/** Builds the list of a conversation; `onChange` is told the list whenever it changes. */
export function createOutgoing(deps: Deps, path: string, onChange: (list: readonly Outgoing[]) => void) {
  const key = `parley.console.outgoing.${path}`;
  let list: readonly Outgoing[] = readKept(deps.storage.getItem(key));
  let stored: ReadonlySet<string> = new Set();

  function set(next: readonly Outgoing[]) {
    list = next.filter(({ clientId }) => !stored.has(clientId));
    if (list.length === 0) deps.storage.removeItem(key);
    else deps.storage.setItem(key, JSON.stringify(list));
    onChange(list);
  }

  function update(clientId: string, part: Partial<Outgoing>) {
    set(list.map((item) => (item.clientId === clientId ? { ...item, ...part } : item)));
  }

  async function post({ clientId, draft }: Outgoing) {
    try {
      if (draft.kind === 'note') {
        await deps.api.post(`${path}/notes`, { text: draft.text, clientId }, commandBody);
        return;
      }
      const { text, parts, legId } = draft;
      const request = { text, clientId, ...(legId ? { legId } : {}), ...(parts.length > 0 ? { parts } : {}) };
      await deps.api.post(`${path}/messages`, request, commandBody);
    } catch (error) {
      update(clientId, { state: 'failed', error: error instanceof ApiError ? error.code : 'internal' });
    }
  }

  return {
    list: () => list,
    send(draft: Draft) {
      const item: Outgoing = { clientId: deps.newClientId(), at: deps.now(), draft, state: 'sending' };
      set([...list, item]);
      void post(item);
    },
    retry(clientId: string) {
      const item = list.find((one) => one.clientId === clientId);
      if (item?.state !== 'failed') return;
      update(clientId, { state: 'sending' });
      void post(item);
    },
    discard: (clientId: string) => set(list.filter((item) => item.clientId !== clientId)),
    /** Drops what the journal has. */
    settle(clientIds: ReadonlySet<string>) {
      stored = clientIds;
      if (list.some(({ clientId }) => stored.has(clientId))) set(list);
    },
  };
}
