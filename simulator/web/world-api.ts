/** Owns the calls to the simulator and the caches of what it answers. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Channel } from '../../schema/channel.ts';
import type { ActName, ActRequest } from '../src/act-request.ts';
import type { Behaviour } from '../src/behaviour.ts';
import type { Fault, FaultRequest } from '../src/faults.ts';
import type { Habits } from '../src/habits.ts';
import type { ActAnswer, SayAnswer, WorldMessage } from '../src/messages.ts';
import type { SayRequest } from '../src/say-request.ts';
import type { World as WorldData } from '../world/world.ts';

export type WorldProvider = { name: string; channels: Channel[]; acts: ActName[]; reportsDelivery: boolean };
/** Is what GET /world.json answers: the demo world, and who carries its messages. */
export type World = WorldData & { providers: WorldProvider[]; faultTargets: string[] };

export type ActionLine = {
  tenant: string;
  at: number;
  request: { name: string; customerId: string; order?: string };
  result: { outcome: string; message?: string; reference?: string };
};

async function read<Type>(path: string, init?: RequestInit): Promise<Type> {
  const response = await fetch(path, init);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok)
    throw new Error(
      (body as { detail?: string; title?: string } | undefined)?.detail ?? `${path} answered ${response.status}`,
    );
  return body as Type;
}

/** Posts a JSON body to the simulator. */
export function post<Type>(path: string, body: unknown = {}): Promise<Type> {
  return read<Type>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export const cacheKeys = {
  world: ['world'],
  latest: ['latest'],
  calls: ['calls'],
  log: ['log'],
  faults: ['faults'],
  thread: (channel: Channel, address: string) => ['thread', channel, address],
  habits: (channel: Channel, address: string) => ['habits', channel, address],
} as const;

export function useWorld() {
  return useQuery({
    queryKey: cacheKeys.world,
    queryFn: () => read<World>('/world.json'),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Reads the newest text message of every phone that ever wrote. */
export function useLatest() {
  return useQuery({
    queryKey: cacheKeys.latest,
    queryFn: async () => (await read<{ messages: WorldMessage[] }>('/phones.json')).messages,
  });
}

/** Reads everything that an address said and heard on a channel, oldest first. */
export function useThread(channel: Channel, address: string | undefined) {
  return useQuery({
    queryKey: cacheKeys.thread(channel, address ?? ''),
    enabled: address !== undefined,
    queryFn: async () =>
      (
        await read<{ messages: WorldMessage[] }>(
          `/heard?${new URLSearchParams({ channel, address: address ?? '', both: 'true' })}`,
        )
      ).messages,
  });
}

/** Reads what somebody has set in their app or mailbox. */
export function useHabits(channel: Channel, address: string) {
  return useQuery({
    queryKey: cacheKeys.habits(channel, address),
    queryFn: () => read<Habits>(`/habits?${new URLSearchParams({ channel, address })}`),
  });
}

export function useLog() {
  return useQuery({
    queryKey: cacheKeys.log,
    queryFn: () => read<{ messages: WorldMessage[]; actions: ActionLine[] }>('/log.json'),
  });
}

export function useFaults() {
  return useQuery({
    queryKey: cacheKeys.faults,
    queryFn: () => read<{ faults: Fault[]; behaviour: Behaviour }>('/faults'),
  });
}

export type Spoken = Pick<SayRequest, 'channel' | 'account' | 'from' | 'text'> &
  Partial<Omit<SayRequest, 'attachments'>> & { attachments: { name: string; type: string; data: string }[] };

/** Says something as a customer; the feed brings it back with its status. */
export function useSay() {
  return useMutation({ mutationFn: (spoken: Spoken) => post<SayAnswer>('/say', spoken) });
}

type Sparse<Request> = Request extends ActRequest
  ? Omit<Request, 'signature' | 'extra' | 'retries'> & { attachments?: never }
  : never;
export type Deed = Sparse<Exclude<ActRequest, { act: 'reply' }>>;

/** Does something as a customer beside writing. */
export function useAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (deed: Deed) => post<ActAnswer>('/act', deed),
    onSettled: (_answer, _error, { channel, from }) =>
      client.invalidateQueries({ queryKey: cacheKeys.habits(channel, from) }),
  });
}

/** Says why something did not reach the gateway; nothing when it did. */
export function complaintOf(result: { error: Error | null; data: SayAnswer | undefined }): string | undefined {
  if (result.error) return result.error.message;
  if (!result.data || result.data.accepted) return undefined;
  return `The gateway did not take it (${result.data.status || 'no answer'}, ${result.data.attempts.length} tries).`;
}

export function useSetFault() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: Partial<FaultRequest> & Pick<FaultRequest, 'target' | 'mode'>) => post('/faults', request),
    onSettled: () => client.invalidateQueries({ queryKey: cacheKeys.faults }),
  });
}

export function useSetBehaviour() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (behaviour: Behaviour) => post('/behaviour', behaviour),
    onSettled: () => client.invalidateQueries({ queryKey: cacheKeys.faults }),
  });
}
