/** Owns GET /files/{fileId}?t=&e=&s=: the signed links that providers fetch. Staff and visitors read through their own surfaces. */
import { Hono } from 'hono';
import { Problem } from '../../../schema/problems.ts';
import { settingsOf } from '../../env.ts';
import { openFileLink } from '../../files/file-links.ts';
import { toFileResponse } from '../../files/file-response.ts';
import { readFile } from '../../files/file-store.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import type { AppEnv } from '../app-env.ts';

/** Creates the surface; it is mounted at /files. A wrong, an expired and an unknown link are answered alike. */
export function createFiles({ clock }: { clock: Clock }): Hono<AppEnv> {
  const files = new Hono<AppEnv>();
  files.get('/:fileId', async ({ req, env }) => {
    const link = await openFileLink(settingsOf(env), req.param('fileId'), new URL(req.url).searchParams, clock());
    const file = link ? await readFile(env, link) : null;
    if (!link || !file) throw new Problem('not-found');
    return toFileResponse(file, Math.floor((link.expiresAt - clock()) / 1_000));
  });
  return files;
}

/** Is the surface of the Worker itself. */
export const filesSurface = createFiles({ clock: systemClock });
