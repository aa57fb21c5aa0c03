/** Owns the calls to the simulator and the caches of what it answers. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Behaviour } from '../src/behaviour.ts';
import type { Fault, FaultRequest } from '../src/faults.ts';
import type { SayAnswer, WorldMessage } from '../src/messages.ts';
import type { World } from '../world/world.ts';

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
  log: ['log'],
  faults: ['faults'],
  thread: (address: string) => ['thread', address],
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

export function useThread(address: string | undefined) {
  return useQuery({
    queryKey: cacheKeys.thread(address ?? ''),
    enabled: address !== undefined,
    queryFn: async () =>
      (
        await read<{ messages: WorldMessage[] }>(
          `/heard?${new URLSearchParams({ channel: 'sms', address: address ?? '', both: 'true' })}`,
        )
      ).messages,
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

export type Spoken = {
  account: string;
  from: string;
  text: string;
  attachments: { name: string; type: string; data: string }[];
};

/** Sends a text message from a phone; the feed brings it back with its status. */
export function useSay() {
  return useMutation({ mutationFn: (spoken: Spoken) => post<SayAnswer>('/say', { channel: 'sms', ...spoken }) });
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
