/** Says how a mail reads that belongs to no conversation. */
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { start } from '../testing/surroundings.ts';
import { address, createMailAccount } from './fixtures/accounts.ts';
import { type Letter, renderLetter } from './letter.ts';
import { renderedMailSchema } from './rendered-mail.ts';

const letter: Letter = { to: 'new@northpay.test', subject: 'Your account', text: 'Hello\nhttps://parley.test/x' };

async function mailOf(changes: Partial<Letter> = {}) {
  const rendered = await renderLetter(createMailAccount(), { ...letter, ...changes }, { id: 'one', now: start });
  return PostalMime.parse(renderedMailSchema.parse(rendered?.body).raw);
}

it('comes from the mailbox, asks for answers by who wrote it, and says that a machine did', async () => {
  const mail = await mailOf({ replyTo: 'otto@northpay.test' });
  expect(mail.from).toMatchObject({ address });
  expect(mail.replyTo).toMatchObject([{ address: 'otto@northpay.test' }]);
  expect(mail.text).toContain('https://parley.test/x');
  expect(mail.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
});

it('lets no subject and no name begin another header', async () => {
  const mail = await mailOf({ subject: 'Hello\r\nBcc: everybody@evil.test' });
  expect(mail.subject).toBe('Hello Bcc: everybody@evil.test');
  expect(mail.bcc ?? []).toEqual([]);
});

it('goes to no address that is none', async () => {
  const about = { id: 'one', now: start };
  expect(await renderLetter(createMailAccount(), { ...letter, to: 'nobody' }, about)).toBeUndefined();
});
