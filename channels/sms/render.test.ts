/** Keeps rendered texts within what Twilio takes, with every word of the message in them. */
import { describe, expect, it } from 'vitest';
import type { Content, Part } from '../../schema/message.ts';
import { createRenderContext } from '../testing/surroundings.ts';
import { createAccount } from './fixtures/accounts.ts';
import { renderSms } from './render.ts';

function render(content: Content, config: Record<string, unknown> = {}) {
  const account = createAccount(config);
  return renderSms(content, createRenderContext({ account, to: { kind: 'phone', value: '+46701740601' } }));
}
const file = (id: number): Part => ({
  kind: 'attachment',
  fileId: `fil_eu_${id}`,
  name: `photo-${id}.jpg`,
  type: 'image/jpeg',
  state: 'stored',
});

describe('a rendered text', () => {
  it('goes to the customer from the number, or through the pool where there is one', async () => {
    const content: Content = { parts: [{ kind: 'text', text: 'Hej' }] };
    expect(await render(content)).toEqual([
      {
        body: {
          To: '+46701740601',
          From: '+46701740690',
          StatusCallback: 'https://hooks.northpay.test/s',
          Body: 'Hej',
        },
        segments: 1,
      },
    ]);
    const pool = `MG${'2'.repeat(32)}`;
    const [pooled] = await render(content, { messagingServiceSid: pool });
    expect(pooled?.body).toMatchObject({ MessagingServiceSid: pool });
    expect(pooled?.body).not.toHaveProperty('From');
  });

  it('writes choices out', async () => {
    const [rendered] = await render({
      parts: [{ kind: 'text', text: 'How may I help?' }],
      choices: [
        { value: 'refund', title: 'Refund' },
        { value: 'human', title: 'A human' },
      ],
    });
    expect(rendered?.body.Body).toBe('How may I help?\n- Refund\n- A human');
  });

  it('carries files as MMS where the number can, and as links where not', async () => {
    const content: Content = { parts: [{ kind: 'text', text: 'Here' }, file(1)] };
    expect((await render(content, { mms: true }))[0]?.body).toMatchObject({
      Body: 'Here',
      MediaUrl: ['https://hooks.northpay.test/files/fil_eu_1'],
    });
    expect((await render(content))[0]?.body).toMatchObject({
      Body: 'Here\nphoto-1.jpg: https://hooks.northpay.test/files/fil_eu_1',
    });
    expect(await render({ parts: Array.from({ length: 12 }, (_, id) => file(id)) }, { mms: true })).toMatchObject([
      { body: { MediaUrl: { length: 10 }, Body: expect.stringContaining('photo-11.jpg: ') } },
    ]);
  });

  it('is nothing when there is nothing to read', async () => {
    expect(await render({ parts: [{ kind: 'text', text: '  ' }] })).toEqual([]);
  });
});
