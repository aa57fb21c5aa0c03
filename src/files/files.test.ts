/** Keeps names, types and links of files from saying what is not so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileLink, openFileLink } from './file-links.ts';
import { contentDisposition, safeFileName } from './file-names.ts';
import { settleType } from './sniff.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const png = bytes('\x89PNG\r\n\x1a\n....');
const jpeg = bytes('\xff\xd8\xff\xe0....');

describe('the type of a file', () => {
  it.each([
    ['image/png', png, 'image/png'],
    ['image/jpg', jpeg, 'image/jpeg'],
    ['image/png', jpeg, 'image/jpeg'],
    ['application/octet-stream', bytes('%PDF-1.7'), 'application/pdf'],
    ['text/plain; charset=utf-8', new TextEncoder().encode('Hej då\n'), 'text/plain'],
    ['text/x-vcard', bytes('BEGIN:VCARD'), 'text/vcard'],
  ])('declared as %s is what its bytes show', (declared, content, type) => {
    expect(settleType(declared, content)).toBe(type);
  });

  it.each([
    ['image/png', bytes('MZ\x90\x00')],
    ['image/png', bytes('%PDF-1.7')],
    ['application/pdf', bytes('PK\x03\x04')],
    ['text/plain', bytes('<!DOCTYPE html><script>')],
    ['text/plain', bytes('a\x00b')],
    ['text/html', bytes('hello')],
    ['image/svg+xml', bytes('<svg onload=alert(1)>')],
    ['image/png', new Uint8Array(0)],
  ])('declared as %s is refused when its bytes are not of that kind', (declared, content) => {
    expect(settleType(declared, content)).toBeUndefined();
  });
});

describe('the name of a file', () => {
  it('keeps no path, no trick and no card number', () => {
    expect(safeFileName('../../etc/passwd', 'image/png')).toBe('passwd.png');
    expect(safeFileName('C:\\temp\\receipt.pdf', 'application/pdf')).toBe('receipt.pdf');
    expect(safeFileName('photo\u202Egnp.exe', 'image/png')).toBe('photo gnp.exe.png');
    expect(safeFileName('card 4111 1111 1111 1111.jpg', 'image/jpeg')).not.toContain('4111 1111');
    expect(safeFileName('Återbetalning för Zoë.pdf', 'application/pdf')).toBe('Återbetalning för Zoë.pdf');
    expect(safeFileName('', 'text/csv')).toBe('file.csv');
    const torn = safeFileName(`${'a'.repeat(119)}😀.png`, 'image/png');
    expect(encodeURIComponent(torn)).toBe(`${'a'.repeat(119)}.png`);
  });

  it('never breaks out of its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const header = contentDisposition('attachment', safeFileName(name, 'image/png'));
        expect(header).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]+$/,
        );
        expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header);
      }),
    );
  });
});

describe('a link to a file', () => {
  const settings = { PUBLIC_URL: 'https://hooks.northpay.test', AUTH_SECRET: 'a secret of tests, and of nothing else' };
  const file = { tenant: 'northpay', fileId: 'fil_eu_01k9abc.4.0', expiresAt: 2_000_000 };
  const open = async (change: (url: URL) => void, now = 1_000_000) => {
    const url = new URL(await createFileLink(settings, file));
    change(url);
    return openFileLink(settings, url.pathname.slice('/files/'.length), url.searchParams, now);
  };

  it('opens until it expires, and is the same each time it is made', async () => {
    expect(await createFileLink(settings, file)).toBe(await createFileLink(settings, file));
    expect(await open(() => undefined)).toEqual(file);
    expect(await open(() => undefined, 2_000_000)).toBeUndefined();
  });

  it('opens nothing else', async () => {
    expect(await open((url) => url.searchParams.set('t', 'southpay'))).toBeUndefined();
    expect(await open((url) => url.searchParams.set('e', '9999'))).toBeUndefined();
    expect(await open((url) => url.searchParams.set('s', ''))).toBeUndefined();
    expect(await open((url) => url.searchParams.delete('e'))).toBeUndefined();
    expect(
      await open((url) => {
        url.pathname = '/files/fil_eu_01k9abc.5.0';
      }),
    ).toBeUndefined();
  });
});
