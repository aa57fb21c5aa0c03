/**
 * Owns the bytes of attachments: in the bucket of the region that the file's id names, under its tenant, so that an id in the
 * hands of another tenant finds nothing. Who may read a file is asked before coming here; `owner` helps to answer.
 */
import { createId, fileIdSchema, type Region, regionOfId } from '../../schema/ids.ts';
import { Problem } from '../../schema/problems.ts';
import { type Env, settingsOf } from '../env.ts';
import { safeFileName } from './file-names.ts';
import { settleType } from './sniff.ts';

/** Is what a market allows (its snapshot's `attachments`). */
export type FileLimits = { types: readonly string[]; maxBytes: number };

export type FileToStore = {
  tenant: string;
  region: Region;
  /** Given where storing must be repeatable; else a new one is made. */
  fileId?: string;
  /** The conversation that the file belongs to, where it is known. */
  owner?: string;
  name: string;
  type: string;
  bytes: Uint8Array;
};
export type StoredFile = { fileId: string; name: string; type: string; sizeBytes: number; owner?: string };
export type OpenFile = StoredFile & { body: ReadableStream; etag: string; storedAt: number };

function bucketOf(env: Env, region: Region): R2Bucket {
  const place = settingsOf(env).REGIONS[region];
  if (!place) throw new Problem('not-found', undefined, `no region ${region}`);
  return env[place.files];
}

function keyOf(tenant: string, fileId: string): string {
  return `${tenant}/${fileId}`;
}

/** Stores a file after looking at its size and its first bytes; rejects with Problem('too-large' | 'unsupported-type'). */
export async function storeFile(env: Env, file: FileToStore, limits: FileLimits, now: number): Promise<StoredFile> {
  const { tenant, region, bytes, owner } = file;
  if (bytes.byteLength > limits.maxBytes) throw new Problem('too-large', `At most ${limits.maxBytes} bytes.`);
  const type = settleType(file.type, bytes);
  if (!type || !limits.types.includes(type))
    throw new Problem('unsupported-type', 'Files of this type are not taken here.');
  const fileId = file.fileId ?? createId('file', region, now);
  const name = safeFileName(file.name, type);
  await bucketOf(env, region).put(keyOf(tenant, fileId), bytes, {
    httpMetadata: { contentType: type },
    customMetadata: { name: encodeURIComponent(name), ...(owner ? { owner } : {}) },
  });
  return { fileId, name, type, sizeBytes: bytes.byteLength, ...(owner ? { owner } : {}) };
}

type FileKey = { tenant: string; fileId: string };

/** Finds the bucket of a file from outside; undefined for what is no file id, or one of a region that is not here. */
function bucketOfFile(env: Env, fileId: string): R2Bucket | undefined {
  const region = fileIdSchema.safeParse(fileId).success ? regionOfId(fileId) : undefined;
  return region && settingsOf(env).REGIONS[region] ? bucketOf(env, region) : undefined;
}

function toStored(fileId: string, object: R2Object): StoredFile {
  const { name, owner } = object.customMetadata ?? {};
  return {
    fileId,
    name: decodeURIComponent(name ?? 'file'),
    type: object.httpMetadata?.contentType ?? 'application/octet-stream',
    sizeBytes: object.size,
    ...(owner ? { owner } : {}),
  };
}

/** Describes a tenant's file without opening it, or gives null when there is none. */
export async function describeFile(env: Env, { tenant, fileId }: FileKey): Promise<StoredFile | null> {
  const object = await bucketOfFile(env, fileId)?.head(keyOf(tenant, fileId));
  return object ? toStored(fileId, object) : null;
}

/** Opens a tenant's file, or gives null when there is none. */
export async function readFile(env: Env, { tenant, fileId }: FileKey): Promise<OpenFile | null> {
  const object = await bucketOfFile(env, fileId)?.get(keyOf(tenant, fileId));
  if (!object) return null;
  const { body, httpEtag: etag, uploaded } = object;
  return { ...toStored(fileId, object), body, etag, storedAt: uploaded.getTime() };
}

/** A bucket takes so many keys at once. */
const keysAtOnce = 1_000;

/** Deletes a tenant's files of one region; those that are not there are deleted already. */
export async function deleteFiles(
  env: Env,
  { tenant, region }: { tenant: string; region: Region },
  fileIds: readonly string[],
): Promise<void> {
  const keys = fileIds.filter((fileId) => regionOfId(fileId) === region).map((fileId) => keyOf(tenant, fileId));
  for (let from = 0; from < keys.length; from += keysAtOnce)
    await bucketOf(env, region).delete(keys.slice(from, from + keysAtOnce));
}
