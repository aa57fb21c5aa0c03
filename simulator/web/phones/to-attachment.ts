/** Owns turning a file that was picked in the browser into what POST /say takes. */
import type { Spoken } from '../world-api.ts';

const chunk = 8_192;

/** Reads a file as base64. */
export async function toAttachment(file: File): Promise<Spoken['attachments'][number]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return { name: file.name, type: file.type || 'application/octet-stream', data: btoa(binary) };
}
