/** Holds sending by the platform's binding to what the runtime's own module takes. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { email } from '../../channels/email/email.ts';
import { createMailAccount } from '../../channels/email/fixtures/accounts.ts';
import { createRenderContext } from '../../channels/testing/surroundings.ts';
import { systemClock } from '../lib/clock.ts';
import { channelDepsFor } from './channel-deps.ts';

const account = createMailAccount({ provider: 'cloudflare' }, { apiKey: undefined });
const context = createRenderContext({
  account,
  to: { kind: 'email', value: 'astrid@example.test' },
  isAutomatic: true,
});

it('hands a rendered mail to the platform, which takes it as it is', async () => {
  const [rendered] = await email.render({ parts: [{ kind: 'text', text: 'Hej på dig' }] }, context);
  if (!rendered) throw new Error('nothing was rendered');
  const deps = channelDepsFor(env, systemClock);
  expect(await email.send(rendered, account, deps)).toMatchObject({
    kind: 'sent',
    providerMessageId: expect.stringContaining('@'),
  });
  // The platform refuses a mail whose sender is not the envelope's: what it says is not taken for a success.
  const forged = { ...rendered, body: { ...rendered.body, from: 'other@northpay.test' } };
  expect(await email.send(forged, account, deps)).not.toMatchObject({ kind: 'sent' });
});
