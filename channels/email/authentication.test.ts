import { describe, expect, it } from 'vitest';
import { toBytes } from '../../src/lib/bytes.ts';
import { trustOf } from './authentication.ts';
import { authserv, createMail } from './fixtures/accounts.ts';
import { readMail } from './mail.ts';

async function trusted(lines: string[], headers: Record<string, string> = {}): Promise<string> {
  const mail = lines.map((line) => `Authentication-Results: ${line}\r\n`).join('') + createMail(headers, 'Hej');
  return trustOf(await readMail(toBytes(mail)), [authserv]);
}

describe('a sender', () => {
  it.each([
    [
      'a DMARC pass of our own server',
      `${authserv}; dkim=pass header.d=example.test; dmarc=pass header.from=example.test`,
    ],
    [
      'one with comments and a policy',
      `${authserv} 1; dmarc=pass (p=REJECT (sp=NONE)) policy.dmarc=reject header.from=EXAMPLE.test`,
    ],
  ])('is trusted by %s', async (_what, line) => {
    expect(await trusted([line])).toBe('email');
  });

  it.each([
    ['nothing', []],
    ['another server’s word', ['mx.evil.test; dmarc=pass header.from=example.test']],
    ['a line below another server’s', ['mx.evil.test; dmarc=none', `${authserv}; dmarc=pass header.from=example.test`]],
    [
      'a line below our own that says no',
      [`${authserv}; dmarc=fail header.from=example.test`, `${authserv}; dmarc=pass header.from=example.test`],
    ],
    ['a pass of DKIM alone', [`${authserv}; dkim=pass header.d=example.test; spf=pass`]],
    ['a pass for another domain', [`${authserv}; dmarc=pass header.from=evil.test`]],
    ['a pass that names no domain', [`${authserv}; dmarc=pass`]],
    ['a pass in a comment', [`${authserv}; dmarc=fail (dmarc=pass header.from=example.test) header.from=example.test`]],
    ['two verdicts', [`${authserv}; dmarc=fail header.from=example.test; dmarc=pass header.from=example.test`]],
    ['a name that begins like ours', [`${authserv}.evil.test; dmarc=pass header.from=example.test`]],
    ['a word that begins like pass', [`${authserv}; dmarc=passed header.from=example.test`]],
  ])('is not trusted by %s', async (_what, lines) => {
    expect(await trusted(lines)).toBe('anonymous');
  });

  it('is not trusted when there are several', async () => {
    const line = `${authserv}; dmarc=pass header.from=example.test`;
    expect(await trusted([line], { From: 'astrid@example.test, evil@example.test' })).toBe('anonymous');
    expect(await trusted([line, 'x\r\nFrom: evil@example.test'])).toBe('anonymous');
  });
});
