import { describe, expect, it } from 'vitest';
import { emailAccessOf } from './config.ts';
import { createMailAccount } from './fixtures/accounts.ts';
import { mailboxesFor } from './mailboxes.ts';

describe('a mail account', () => {
  it('writes its address as handles are written, and knows its own', () => {
    const access = emailAccessOf(
      createMailAccount({
        address: 'Hjalp@Northpay.TEST',
        aliases: ['info@northpay.test'],
        replyDomain: 'reply.northpay.test',
      }),
    );
    expect(access.config.address).toBe('hjalp@northpay.test');
    expect(access.reply).toEqual({ local: 'reply', domain: 'reply.northpay.test' });
    for (const own of [
      'hjalp@northpay.test',
      'hjalp+x@northpay.test',
      'info+y@northpay.test',
      'anything@reply.northpay.test',
    ])
      expect(access.isOwn(own)).toBe(true);
    for (const other of ['other@northpay.test', 'hjalp@northpay.test.evil.test', 'astrid@example.test'])
      expect(access.isOwn(other)).toBe(false);
  });

  it.each([
    ['an address that is none', { address: 'northpay' }, {}],
    ['an address too long for a token', { address: `${'long-'.repeat(8)}@northpay.test` }, {}],
    ['Mailgun without a key', {}, { apiKey: undefined }],
    ['no reply key', {}, { replyKeys: [] }],
    ['a short hook secret', {}, { hookSecrets: ['whsec_AAAA'] }],
    ['an unknown provider', { provider: 'pigeon' }, {}],
  ])('is refused for %s', (_what, changes, secrets) => {
    expect(() => createMailAccount(changes, secrets)).toThrow();
  });

  it('may have a long address when answers go to a domain of their own', () => {
    const account = createMailAccount({
      address: `${'long-'.repeat(8)}@northpay.test`,
      replyDomain: 'reply.northpay.test',
    });
    expect(emailAccessOf(account).reply.local).toBe('reply');
  });
});

it('is led to by its address, its aliases, and the address that answers go to', () => {
  const config = {
    address: 'Hjalp@northpay.test',
    aliases: ['info@northpay.test'],
    displayName: 'x',
    provider: 'cloudflare',
  };
  expect(mailboxesFor(config)).toEqual(['hjalp@northpay.test', 'info@northpay.test']);
  expect(mailboxesFor({ ...config, replyDomain: 'reply.northpay.test' })).toContain('reply@reply.northpay.test');
});
