/**
 * Owns sending a rendered message part by part, over a provider that may die, or that we may die on. A part whose attempt is
 * noted without an outcome goes out again under the idempotency key it had, where the provider takes such keys; elsewhere it is
 * looked for at the provider, and only what is certainly absent is sent again.
 */
import type { ChannelDeps, FindOutcome, HookChannel, OpenAccount, Rendered } from '../../channels/channel.ts';
import type { DeliveryOutcome } from './outcome.ts';
import { type DeliveryProgress, sentIds, withPart } from './progress.ts';

/** How long a provider may take until a message it has accepted shows up in its list. */
export const settleMs = 10_000;

/** How long a provider is asked before what it does not tell is left to a report or a person. */
const giveUpMs = 12 * 3_600_000;

/** How long a part is sent again under its key. LINE keeps keys for 24 hours: https://developers.line.biz/en/docs/messaging-api/retrying-api-request/ */
export const keyLastsMs = 23 * 3_600_000;

export type PartsToSend = {
  rendered: readonly Rendered[];
  progress: DeliveryProgress;
  save: (progress: DeliveryProgress | null) => void;
  mayBegin: () => boolean;
  isOther: (providerMessageId: string) => boolean;
  channel: HookChannel;
  account: OpenAccount;
  deps: ChannelDeps;
};

type Step = { kind: 'next'; progress: DeliveryProgress } | DeliveryOutcome;

/** How many messages of the same words may have gone to the same customer within the seconds that a search looks back. */
const maxTwins = 10;

async function findOwn(
  { channel, account, deps, isOther }: PartsToSend,
  part: Rendered,
  search: { since: number; except: readonly string[] },
): Promise<FindOutcome> {
  let { except } = search;
  for (let twin = 0; channel.find && twin < maxTwins; twin += 1) {
    const found = await channel.find(part, { ...search, except }, account, deps);
    if (found.kind !== 'found' || !isOther(found.providerMessageId)) return found;
    except = [...except, found.providerMessageId];
  }
  return { kind: 'unavailable', code: 'ambiguous' };
}

async function lookFor(
  parts: PartsToSend,
  progress: DeliveryProgress,
  index: number,
  attemptedAt: number,
): Promise<Step | 'absent'> {
  const { channel, deps, rendered } = parts;
  const part = rendered[index];
  if (!channel.find || !part) return { kind: 'settled', status: 'unknown', errorCode: 'interrupted' };
  const waitMs = attemptedAt + settleMs - deps.now();
  if (waitMs > 0) return { kind: 'again', error: 'interrupted', afterMs: waitMs };
  const found = await findOwn(parts, part, { since: attemptedAt, except: sentIds(progress) });
  if (found.kind === 'unavailable') {
    const isHopeless = deps.now() - attemptedAt > giveUpMs;
    const code = `find-${found.code}`;
    return isHopeless ? { kind: 'settled', status: 'unknown', errorCode: code } : { kind: 'again', error: code };
  }
  if (found.kind === 'absent') return 'absent';
  return {
    kind: 'next',
    progress: withPart(progress, index, { attemptedAt, providerMessageId: found.providerMessageId }),
  };
}

type Attempt = DeliveryProgress['parts'][number];

/** Tells whether a part that may have been taken can go out again: under the key of its attempt, while the provider keeps keys. */
function isRepeatable({ channel, deps }: PartsToSend, part: Rendered, { attemptedAt, key }: Attempt): boolean {
  if (!channel.capabilities.idempotentSend || !key || key !== part.key || attemptedAt === undefined) return false;
  return deps.now() - attemptedAt < keyLastsMs;
}

async function sendPart(parts: PartsToSend, before: DeliveryProgress, index: number): Promise<Step> {
  const { channel, account, deps, rendered, save } = parts;
  const part = rendered[index];
  if (!part) return { kind: 'next', progress: before };
  // A repetition keeps the time of the first attempt: a key lives from then on.
  const earlier = before.parts[index]?.attemptedAt;
  const attemptedAt = earlier ?? deps.now();
  const attempt: Attempt = { attemptedAt, ...(part.key ? { key: part.key } : {}) };
  save(withPart(before, index, attempt));
  const outcome = await channel.send(part, account, deps);
  switch (outcome.kind) {
    case 'sent':
      return {
        kind: 'next',
        progress: withPart(before, index, { ...attempt, providerMessageId: outcome.providerMessageId }),
      };
    case 'refused':
      return {
        kind: 'settled',
        status: 'failed',
        errorCode: outcome.code,
        ...(outcome.optedOut ? { optedOut: true } : {}),
      };
    case 'again': {
      // Nothing was taken this time. A message of which nothing can be out has not begun: the right to send it is checked anew.
      const untouched = withPart(before, index, {});
      if (earlier === undefined) save(sentIds(untouched).length > 0 ? untouched : null);
      return {
        kind: 'again',
        error: outcome.code,
        ...(outcome.afterMs === undefined ? {} : { afterMs: outcome.afterMs }),
      };
    }
    case 'unknown':
      if (isRepeatable(parts, part, attempt)) return { kind: 'again', error: outcome.code };
      // A timeout is told at once; a line that went dead is like our own death: the provider can be asked.
      if (outcome.code === 'cut' && channel.find) return { kind: 'again', error: 'cut', afterMs: settleMs };
      return { kind: 'settled', status: 'unknown', errorCode: outcome.code };
  }
}

/** Sends what is not sent yet, in order, and stops at the first part that does not get through. */
export async function sendParts(parts: PartsToSend): Promise<DeliveryOutcome> {
  let { progress } = parts;
  for (const index of parts.rendered.keys()) {
    const attempt = progress.parts[index] ?? {};
    const { attemptedAt, providerMessageId } = attempt;
    if (providerMessageId) continue;
    const part = parts.rendered[index];
    // What may be out already is finished, whoever holds the conversation by now.
    const isRepeated = part !== undefined && isRepeatable(parts, part, attempt);
    const looked =
      attemptedAt === undefined || isRepeated ? 'absent' : await lookFor(parts, progress, index, attemptedAt);
    // Nothing may come between this check and the note of the attempt.
    if (looked === 'absent' && !isRepeated && sentIds(progress).length === 0 && !parts.mayBegin()) {
      parts.save(null);
      return { kind: 'again', error: 'no-longer-allowed', afterMs: 0 };
    }
    // What is certainly absent begins anew; a repetition keeps what is noted of its first attempt.
    const before = isRepeated ? progress : withPart(progress, index, {});
    const step = looked === 'absent' ? await sendPart(parts, before, index) : looked;
    if (step.kind !== 'next') return step;
    progress = step.progress;
    parts.save(progress);
  }
  const last = sentIds(progress).at(-1);
  return { kind: 'settled', status: 'sent', ...(last ? { providerMessageId: last } : {}) };
}
