/**
 * Owns how an inbound file is noted until it is fetched: Meta's id (or, without one, its address) and the hash that the signed hook
 * told. The id is asked for a fresh address each time, because the address in the hook is dead after five minutes.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media
 */
import { fromBase64, toHex } from '../../src/lib/bytes.ts';

export type MediaSource = { id?: string; url?: string; sha256?: string };

/** Reads a hash in hex or base64 as lower-case hex; undefined for anything that is no SHA-256. */
export function hexHash(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  try {
    return toHex(fromBase64(text));
  } catch {
    return undefined;
  }
}

/** Writes a source as the text that an attachment part carries, or undefined when nothing says where the file is. */
export function writeSource({ id, url, sha256 }: MediaSource): string | undefined {
  const place = id ?? url;
  if (!place || place.length > 1_900) return undefined;
  return sha256 ? `${place}#${sha256}` : place;
}

/** Reads what `writeSource` wrote. */
export function readSource(source: string): MediaSource {
  const [, place = '', sha256] = /^(.*?)(?:#([0-9a-f]{64}))?$/s.exec(source) ?? [];
  return { ...(/^[0-9]{1,40}$/.test(place) ? { id: place } : { url: place }), ...(sha256 ? { sha256 } : {}) };
}
