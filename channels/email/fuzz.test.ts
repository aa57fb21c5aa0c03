/** Tries to break the reader with bytes: it gives well-formed items or says why not, and never takes long. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handleSchema } from '../../schema/channel.ts';
import { contentSchema } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { toBytes } from '../../src/lib/bytes.ts';
import { createDeps, createHook } from '../testing/surroundings.ts';
import { createMail, createMailAccount } from './fixtures/accounts.ts';
import { parseEmail } from './parse.ts';

const account = createMailAccount();
const deps = createDeps(() => Promise.reject(new Error('parsing needs no network')));

async function survive(raw: Uint8Array | string): Promise<void> {
  try {
    for (const item of await parseEmail(createHook(account, raw, {}), account, deps)) {
      if (item.kind !== 'message') continue;
      expect(contentSchema.safeParse(item.content).error).toBeUndefined();
      expect(handleSchema.safeParse(item.from).error).toBeUndefined();
      for (const { part } of item.files ?? [])
        expect(item.content.parts[part]).toMatchObject({ kind: 'attachment', state: 'pending' });
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(['malformed', 'too-large']).toContain(error.code);
  }
}

const type = fc.constantFrom(
  'text/plain',
  'text/html',
  'multipart/mixed',
  'multipart/alternative',
  'multipart/related',
  'multipart/report',
  'message/rfc822',
  'message/delivery-status',
  'message/feedback-report',
  'image/png',
  'text/calendar',
  'application/ms-tnef',
  'x',
  '',
);
const encoding = fc.constantFrom('7bit', '8bit', 'base64', 'quoted-printable', 'x-uuencode', '');
const charset = fc.constantFrom('utf-8', 'iso-8859-1', 'iso-2022-jp', 'gb18030', 'utf-7', 'nonsense', '');
const words = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    '> a\n> b',
    'On 1 Jan 2026 A <a@b.test> wrote:\n> x',
    '<p>x<img src=cid:a>',
    '=?utf-8?q?=ff?=',
    '--b0\r\n',
    '--b1--',
    'Message-ID: <x@y>',
  ),
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(type, encoding, charset, words)
      .map(
        ([t, e, c, w]) =>
          `Content-Type: ${t}; charset=${c}; name="${w.slice(0, 9)}"\r\nContent-Transfer-Encoding: ${e}\r\nContent-ID: <a>\r\n\r\n${w}`,
      ),
    fc
      .tuple(type, fc.nat(3), fc.array(tie('tree'), { maxLength: 4 }))
      .map(
        ([t, b, parts]) =>
          `Content-Type: ${t}; boundary=b${b}; report-type=delivery-status\r\n\r\n${parts.map((part) => `--b${b}\r\n${part}\r\n`).join('')}--b${b}--\r\n`,
      ),
  ),
}));

it('survives any bytes behind a real head', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) =>
      survive(new Uint8Array([...toBytes('From: a@example.test\r\n'), ...bytes])),
    ),
    { numRuns: 300 },
  );
});

it('survives parts within parts of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(tree, words, async (body, subject) =>
      survive(`From: a@example.test\r\nSubject: ${subject.replace(/[\r\n]/g, ' ')}\r\n${body}`),
    ),
    { numRuns: 400 },
  );
});

it('survives real mail with bytes changed, cut and put in', async () => {
  const real = toBytes(
    createMail(
      { 'Content-Type': 'multipart/mixed; boundary="b"', References: '<a@b> <c@d>' },
      '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej å\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Hej</p>\r\n--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(real.length), fc.nat(40), fc.uint8Array({ maxLength: 20 }), async (at, cut, put) =>
      survive(new Uint8Array([...real.subarray(0, at), ...put, ...real.subarray(at + cut)])),
    ),
    { numRuns: 500 },
  );
});

it.each([
  ['open tags', `Content-Type: text/html\r\n\r\n${'<a href="'.repeat(60_000)}`],
  ['declarations', `Content-Type: text/html\r\n\r\n${'<!'.repeat(200_000)}`],
  ['quotes', `\r\n${'> '.repeat(200)}\r\n`.repeat(1_000)],
  ['introductions', `\r\n${'On 1 Jan 2026 A <a@b.test> wrote:\r\n'.repeat(10_000)}`],
  ['heads', `\r\n${'From: a\r\nSent: b\r\n'.repeat(10_000)}`],
  ['signatures', `\r\n${'-- \r\n'.repeat(50_000)}`],
  ['references', `References: ${'<a@b.test> '.repeat(20_000)}\r\n\r\nx`],
  ['comments', `Authentication-Results: ${'('.repeat(200_000)}\r\n\r\nx`],
  ['encoded words', `Subject: ${'=?utf-8?q?a?= '.repeat(20_000)}\r\n\r\nx`],
  ['boundaries', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}`],
  ['blanks', `\r\n${' '.repeat(200_000)}x`],
  ['empty lines', `\r\na${'\n'.repeat(100_000)}x`],
  ['empty lines of a bounce', `X-Failed-Recipients: a@b.test\r\nSubject: Undelivered\r\n\r\n${'\n'.repeat(100_000)}x`],
  ['addresses', `To: ${'a@b.test,'.repeat(20_000)}\r\n\r\nx`],
])('takes no longer over many %s than over their bytes', { timeout: 15_000 }, async (_what, tail) => {
  await survive(`From: a@example.test\r\n${tail}`);
});

it.each([
  ['lines', `\r\n${'\n'.repeat(1_000_000)}`],
  ['parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}`],
])('refuses more %s than the memory of a Worker holds', async (_what, tail) => {
  const raw = `From: a@example.test\r\n${tail}`;
  await expect(parseEmail(createHook(account, raw, {}), account, deps)).rejects.toMatchObject({ code: 'too-large' });
});
