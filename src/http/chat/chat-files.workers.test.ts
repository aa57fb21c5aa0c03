/** Holds the chat's files to their rules: what is taken, and that only who handed a file in reads it back. */
import { describe, expect, it } from 'vitest';
import type { AccountSnapshot } from '../../../schema/channel.ts';
import { fromBase64 } from '../../lib/bytes.ts';
import { createGateway, openShop } from './testing/shop.ts';

const gateway = createGateway();
// The smallest picture there is: one transparent pixel.
const pixel = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
);

function handIn(account: AccountSnapshot, session: string, bytes: Uint8Array, type = 'image/png') {
  return gateway.send(`${account.id}/files?name=${encodeURIComponent('bild 1.png')}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${session}`, 'content-type': type },
    body: bytes,
  });
}

function read(account: AccountSnapshot, session: string, fileId: string) {
  return gateway.send(`${account.id}/files/${fileId}`, { headers: { authorization: `Bearer ${session}` } });
}

describe('a file', () => {
  it('is read back by who handed it in, never shown as anything else, and by nobody else', async () => {
    const [{ account }, other] = [await openShop(), await openShop()];
    const [mine, theirs] = [await gateway.visit(account), await gateway.visit(account)];
    const stored = await handIn(account, mine.session, pixel);
    expect(stored.status).toBe(201);
    const file: { fileId: string } = await stored.json();
    expect(file).toMatchObject({ name: 'bild 1.png', type: 'image/png', sizeBytes: pixel.length });
    const response = await read(account, mine.session, file.fileId);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pixel);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await read(account, theirs.session, file.fileId)).status).toBe(404);
    const stranger = await gateway.visit(other.account);
    expect((await read(other.account, stranger.session, file.fileId)).status).toBe(404);
    expect((await read(account, stranger.session, file.fileId)).status).toBe(401);
  });

  it('is judged by its first bytes and its size, and taken with a session only', async () => {
    const { account } = await openShop();
    const { session } = await gateway.visit(account);
    const script = new TextEncoder().encode('<script>alert(1)</script>');
    expect((await handIn(account, session, script)).status).toBe(415);
    expect((await handIn(account, session, new Uint8Array(1_000_001))).status).toBe(413);
    expect((await handIn(account, '', pixel)).status).toBe(401);
  });
});
