/**
 * Owns keeping the files that came inside a message: their bytes go to the market's bucket under an id derived from the event, so that
 * a repeated message replaces its own files. What the market does not take stays visible as refused, with the reason.
 */
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { InboundFile, InboundMessage } from '../../schema/inbound.ts';
import type { AttachmentPart, Part } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import type { Env } from '../env.ts';
import { handleOwner } from '../files/file-owner.ts';
import { type FileLimits, storeFile } from '../files/file-store.ts';
import { toBytes, toHex } from '../lib/bytes.ts';
import type { Clock } from '../lib/clock.ts';
import { createSnapshots } from '../markets/snapshots.ts';

const digestLength = 40;

async function fileIdFor(account: AccountSnapshot, eventId: string, part: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', toBytes(`${account.id}\n${eventId}\n${part}`));
  return `fil_${account.region}_${toHex(new Uint8Array(digest)).slice(0, digestLength)}`;
}

type Place = { env: Env; account: AccountSnapshot; item: InboundMessage; limits: FileLimits; now: number };

async function stored(place: Place, part: AttachmentPart, file: InboundFile): Promise<AttachmentPart> {
  const { env, account, item, limits, now } = place;
  const toStore = {
    tenant: account.tenant,
    region: account.region,
    fileId: await fileIdFor(account, item.providerEventId, file.part),
    owner: handleOwner(account.id, item.from),
    name: part.name,
    type: part.type,
    bytes: file.bytes,
  };
  try {
    const { fileId, name, type, sizeBytes } = await storeFile(env, toStore, limits, now);
    return { ...part, fileId, name, type, sizeBytes, state: 'stored' };
  } catch (error) {
    // Only what the file is like is settled here; a bucket that is away makes the provider repeat the message.
    if (error instanceof Problem && (error.code === 'too-large' || error.code === 'unsupported-type'))
      return { ...part, state: 'refused', reason: error.code };
    throw error;
  }
}

/** Stores a message's files and gives it without their bytes; rejects when a bucket cannot be written. */
export async function storeFiles(
  env: Env,
  account: AccountSnapshot,
  item: InboundMessage,
  clock: Clock,
): Promise<InboundMessage> {
  const { files, ...message } = item;
  if (!files?.length) return message;
  const market = await createSnapshots(env, clock).market(account.tenant, account.market);
  const place: Place = { env, account, item, limits: market.attachments, now: clock() };
  const parts: Part[] = [...message.content.parts];
  for (const file of files) {
    const part = parts[file.part];
    if (part?.kind === 'attachment') parts[file.part] = await stored(place, part, file);
  }
  return { ...message, content: { ...message.content, parts } };
}
