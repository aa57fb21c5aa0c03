/** Owns how a stored file is answered over HTTP: never guessed at, never run, never kept by a shared cache. */
import { contentDisposition } from './file-names.ts';
import type { OpenFile } from './file-store.ts';

// What a browser shows by itself without running anything of it; the rest is saved.
const shown = /^(image\/(jpeg|png|gif|webp)|audio\/|video\/)/;

/** Converts an opened file to a response; `maxAgeSeconds` is how long the reader's own browser may keep it. */
export function toFileResponse(file: OpenFile, maxAgeSeconds = 300): Response {
  return new Response(file.body, {
    headers: {
      'content-type': file.type,
      'content-length': String(file.sizeBytes),
      'content-disposition': contentDisposition(shown.test(file.type) ? 'inline' : 'attachment', file.name),
      'cache-control': `private, max-age=${maxAgeSeconds}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-site',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      etag: file.etag,
    },
  });
}
