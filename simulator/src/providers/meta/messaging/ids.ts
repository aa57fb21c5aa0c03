/** Owns the ids of messages and files. */
import { randomBytes } from 'node:crypto';
import type { App } from './app.ts';

/** Makes a message's id in the form that the product gives it. */
export function createMid({ channel }: App): string {
  const random = randomBytes(36).toString('base64url');
  return channel === 'instagram' ? `aWdfZAG1faXRlbToxOk${random}` : `m_${random}`;
}

/** Makes a file's id. */
export function createFileId(): string {
  return `${Date.now()}_${randomBytes(6).readUIntBE(0, 6)}_n`;
}
