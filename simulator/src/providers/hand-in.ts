/** Owns the way of a customer's message to the gateway that all providers share: recorded, posted, marked with what came of it. */
import { type Env, worldOf } from '../env.ts';
import type { SayAnswer, WorldMessage } from '../messages.ts';
import type { MediaFile } from '../object/mailbag.ts';
import { isTaken, type Post, type PostAnswer, postHook } from './post.ts';
import type { Later } from './provider.ts';

/** Posts one request, so many times at once, and sums up what the gateway answered. */
export async function postTimes(
  id: string,
  hook: Post,
  times = 1,
): Promise<{ answer: SayAnswer; answers: PostAnswer[] }> {
  const answers = await Promise.all(Array.from({ length: times }, () => postHook(hook)));
  const status = (answers.find((answer) => isTaken(answer.status)) ?? answers[0])?.status ?? 0;
  const attempts = answers.flatMap((answer) => answer.attempts);
  return { answer: { id, accepted: isTaken(status), status, attempts }, answers };
}

/** Gives the mark that a customer's own message carries after the gateway answered. */
export function statusAfter({ accepted, status }: SayAnswer): string {
  return accepted ? 'taken' : `refused ${status}`;
}

/** Records a customer's message, posts it, and marks it; the mark may come a moment after the answer. */
export async function handIn(
  env: Env,
  message: WorldMessage,
  files: MediaFile[],
  hook: Post,
  { times, later }: { times: number; later: Later },
): Promise<SayAnswer> {
  const world = worldOf(env);
  await world.record(message, files);
  const { answer } = await postTimes(message.id, hook, times);
  later(world.setStatus(message.id, statusAfter(answer)));
  return answer;
}
