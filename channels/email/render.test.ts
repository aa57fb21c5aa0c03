import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { toBytes } from '../../src/lib/bytes.ts';
import type { RenderContext } from '../channel.ts';
import { createDeps, createHook, createRenderContext } from '../testing/surroundings.ts';
import { createMailAccount, replyKeys } from './fixtures/accounts.ts';
import { parseEmail } from './parse.ts';
import { renderEmail } from './render.ts';
import { renderedMailSchema } from './rendered-mail.ts';
import { conversationOfToken, messageOfKeyedId } from './tokens.ts';

const account = createMailAccount();
const scope = { account: account.id, keys: replyKeys };
const to = { kind: 'email', value: 'astrid@example.test' } as const;
const context = (changes: Partial<RenderContext> = {}) => createRenderContext({ account, to, ...changes });
const text = (words: string) => ({ parts: [{ kind: 'text' as const, text: words }] });

async function rawOf(
  content: Parameters<typeof renderEmail>[0],
  changes: Partial<RenderContext> = {},
): Promise<string> {
  const [rendered] = await renderEmail(content, context(changes));
  return renderedMailSchema.parse(rendered?.body).raw;
}
const mailOf = async (...given: Parameters<typeof rawOf>) => PostalMime.parse(await rawOf(...given));
const headerOf = (mail: Awaited<ReturnType<typeof mailOf>>, name: string) =>
  mail.headers.find(({ key }) => key === name)?.value;

describe('a mail of ours', () => {
  it('that belongs to no conversation asks for no answer into one', async () => {
    const mail = await mailOf(text('Hej!'), { conversation: { id: '', reference: '', language: 'en' } });
    expect(mail.replyTo).toBeUndefined();
    expect(mail.from?.address).toBe('hjalp@northpay.test');
  });

  it('answers the customer’s own, and asks for answers at a signed address', async () => {
    const mail = await mailOf(text('Hej Astrid!'), {
      inReplyTo: 'first@example.test;0123456789abcdef01234567',
      conversation: {
        id: 'cnv_eu_01k9abc',
        reference: 'SE-7K3Q-92FD',
        language: 'sv',
        subject: 'SV: Re: Min återbetalning',
      },
    });
    expect([mail.subject, mail.inReplyTo, mail.references]).toEqual([
      'Re: Min återbetalning',
      '<first@example.test>',
      '<first@example.test>',
    ]);
    expect(mail.from).toMatchObject({ name: 'Northpay', address: 'hjalp@northpay.test' });
    const token = /^hjalp\+(.+)@northpay\.test$/.exec(mail.replyTo?.[0]?.address ?? '')?.[1] ?? '';
    expect(await conversationOfToken(scope, token)).toBe('cnv_eu_01k9abc');
    expect(await messageOfKeyedId(scope, mail.messageId?.slice(1, -1) ?? '')).toBe('msg_eu_01k9abc.4');
  });

  it('begins and ends as the market says when it answers none', async () => {
    const mail = await mailOf(text('Hej!'), {
      ownSubject: 'Ditt ärende hos Northpay (SE-7K3Q-92FD)',
      signature: 'Northpay kundtjänst',
    });
    expect(mail.subject).toBe('Ditt ärende hos Northpay (SE-7K3Q-92FD)');
    expect(mail.text?.trimEnd()).toBe('Hej!\n\n-- \nNorthpay kundtjänst');
    expect(mail.html).toContain('Northpay kundtjänst');
    expect(mail.inReplyTo).toBeUndefined();
  });

  it('says of itself that a machine wrote it, exactly when one did', async () => {
    const automatic = await mailOf(text('Hej'), { isAutomatic: true, inReplyTo: 'a@b.test;0' });
    expect(
      ['auto-submitted', 'x-auto-response-suppress', 'precedence'].map((name) => headerOf(automatic, name)),
    ).toEqual(['auto-replied', 'All', 'auto_reply']);
    expect(headerOf(await mailOf(text('Hej'), { isAutomatic: true }), 'auto-submitted')).toBe('auto-generated');
    const written = await mailOf(text('Hej'), { isAutomatic: false, inReplyTo: 'a@b.test;0' });
    for (const name of ['auto-submitted', 'x-auto-response-suppress', 'precedence', 'list-id', 'list-unsubscribe'])
      expect(headerOf(written, name)).toBeUndefined();
  });

  it('has the same words as HTML, in the language’s direction, and nothing else', async () => {
    const said = 'Rad <ett> & två\nhttps://northpay.test/?a=1&b=2.\n\nNytt stycke';
    const { html = '' } = await mailOf(text(said), {
      conversation: { id: 'cnv_eu_01k9abc', reference: 'R', language: 'ar' },
    });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('Rad &#60;ett&#62; &#38; två<br>');
    expect(html).toContain('<a href="https://northpay.test/?a=1&#38;b=2">https://northpay.test/?a=1&#38;b=2</a>.');
    expect(html.match(/<p/g)).toHaveLength(2);
  });

  it('writes choices out, attaches files that fit and links those that do not', async () => {
    const part = (fileId: string, name: string, sizeBytes: number) => ({
      kind: 'attachment' as const,
      fileId,
      name,
      type: 'image/png',
      sizeBytes,
      state: 'stored' as const,
    });
    const content = {
      parts: [
        { kind: 'text' as const, text: 'Se' },
        part('fil_eu_small', 'liten å.png', 3),
        part('fil_eu_large', 'stor.png', 4_000_000),
      ],
      choices: [
        { value: 'y', title: 'Ja' },
        { value: 'n', title: 'Nej' },
      ],
    };
    const mail = await mailOf(content, {
      readFile: async (id) => ({ name: 'liten å.png', type: 'image/png', bytes: toBytes(id) }),
    });
    expect(mail.text).toContain('- Ja\n- Nej');
    expect(mail.text).toContain('stor.png: https://hooks.northpay.test/files/fil_eu_large');
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['liten å.png', 'image/png'],
    ]);
  });

  it('is the same bytes each time, none for nothing, and read back by ourselves as our own', async () => {
    expect(await rawOf(text('Hej'))).toBe(await rawOf(text('Hej')));
    expect(await renderEmail(text('   '), context())).toEqual([]);
    expect(await renderEmail(text('Hej'), context({ to: { kind: 'email', value: 'not an address' } }))).toEqual([]);
    const hook = createHook(account, await rawOf(text('Hej')), {});
    const [item] = await parseEmail(
      hook,
      account,
      createDeps(() => Promise.reject(new Error('offline'))),
    );
    expect(item).toMatchObject({ kind: 'message', automatic: true });
  });

  it('cannot be given a header by anybody’s words', async () => {
    const evil = fc.oneof(
      fc.constantFrom(
        'x\r\nBcc: evil@evil.test',
        'x\nX-Evil: 1',
        'x\r\n\r\n<script>',
        'x\u2028Bcc: e',
        '\0\r\n',
        '=?utf-8?q?=0D=0ABcc:_x?=',
      ),
      fc.string({ maxLength: 60, unit: 'binary' }),
    );
    const known = new Set([
      'from',
      'to',
      'reply-to',
      'subject',
      'message-id',
      'date',
      'mime-version',
      'content-type',
      'content-language',
      'in-reply-to',
      'references',
      'auto-submitted',
      'x-auto-response-suppress',
      'precedence',
      'content-transfer-encoding',
    ]);
    await fc.assert(
      fc.asyncProperty(evil, evil, evil, async (subject, id, name) => {
        const other = createMailAccount({ displayName: name.slice(0, 100) || 'x' });
        const [rendered] = await renderEmail(text('Hej'), {
          ...context({ isAutomatic: true, inReplyTo: `${id};0`, ownSubject: subject }),
          account: other,
          conversation: { id: 'cnv_eu_01k9abc', reference: 'R', language: 'sv', subject },
        });
        const { raw } = renderedMailSchema.parse(rendered?.body);
        const mail = await PostalMime.parse(raw);
        for (const { key } of mail.headers) expect(known).toContain(key);
        expect(mail.to).toMatchObject([{ address: 'astrid@example.test' }]);
        expect(raw.replace(/[\t\r\n -~]/g, '')).toBe('');
        for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
      }),
      { numRuns: 150 },
    );
  });
});
