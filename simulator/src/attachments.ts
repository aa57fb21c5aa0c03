/** Owns turning what is handed in with a message into files of the world. */
import { Buffer } from 'node:buffer';
import type { WorldMedia } from './messages.ts';
import type { MediaFile } from './object/mailbag.ts';
import { paintPicture } from './picture.ts';
import type { Attachment } from './say-request.ts';

/** Turns attachments into files; `newId` makes the provider's kind of id. */
export function toFiles(attachments: readonly Attachment[], newId: () => string): MediaFile[] {
  return attachments.map(({ name, type, data }, index) => {
    const bytes = data === undefined ? paintPicture(Date.now() + index) : new Uint8Array(Buffer.from(data, 'base64'));
    return { id: newId(), name, type, sizeBytes: bytes.length, bytes };
  });
}

/** Gives what is shown of files, without their bytes. */
export function toMedia(files: readonly MediaFile[]): WorldMedia[] {
  return files.map(({ bytes: _, ...media }) => media);
}
