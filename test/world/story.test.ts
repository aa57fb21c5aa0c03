/**
 * Tells the story whole, as its people live it: a customer with a phone or in a shop, the bot, the desk, an agent at the console.
 * Everything is real but the provider, which is the simulator.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '../../web/console/words.ts';
import { lendBrowser } from './lend-browser.ts';
import { lendWorld } from './lend-world.ts';

const world = lendWorld();
const openPage = lendBrowser();

const reference = (market: string) => new RegExp(`${market}-[0-9A-Z]{4}-[0-9A-Z]{4}`);

type Phone = { page: Page; text(what: string): Promise<void>; hears(what: RegExp | string): Promise<string> };

/** Picks up a phone in the simulator. */
async function phoneOf(account: string, number: string): Promise<Phone> {
  const page = await openPage();
  await page.goto(`${world().simulatorUrl}/phones/${account}/${encodeURIComponent(number)}`);
  return {
    page,
    async text(what) {
      await page.getByRole('textbox', { name: 'Text message' }).fill(what);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
    },
    async hears(what) {
      const message = page
        .getByRole('log', { name: 'Messages' })
        .getByRole('listitem')
        .filter({ hasText: what })
        .last();
      await message.waitFor();
      return (await message.textContent()) ?? '';
    },
  };
}

/** Signs an agent in at the console. */
async function agentAtDesk(email: string): Promise<Page> {
  const { staff } = (await (await fetch(`${world().simulatorUrl}/world.json`)).json()) as {
    staff: { email: string; password: string }[];
  };
  const page = await openPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${world().gatewayUrl}/console/`);
  await page.getByLabel(words.signIn.email).fill(email);
  await page
    .getByRole('textbox', { name: words.signIn.password })
    .fill(staff.find((one) => one.email === email)?.password ?? '');
  await page.getByRole('button', { name: words.signIn.submit }).click();
  await page.getByRole('navigation', { name: words.inboxNav }).waitFor();
  return page;
}

async function openFromLine(desk: Page, name: string): Promise<void> {
  await desk
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await desk.getByRole('button', { name: words.actions.claim }).first().click();
  await desk.getByText(words.conversation.ownerYou).first().waitFor();
}

async function reply(desk: Page, text: string): Promise<void> {
  await desk.getByPlaceholder(words.composer.replyPlaceholder).fill(text);
  await desk.getByRole('button', { name: words.composer.send, exact: true }).click();
}

async function note(desk: Page, text: string): Promise<void> {
  await desk.getByRole('tab', { name: words.composer.note }).click();
  await desk.getByPlaceholder(words.composer.notePlaceholder).fill(text);
  await desk.getByRole('button', { name: words.composer.addNote }).click();
  await desk.getByText(text).waitFor();
}

async function resolve(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: words.actions.resolve }).first().click();
  await desk.getByRole('dialog').getByRole('button', { name: words.actions.resolve }).click();
  await desk.getByText(words.system.resolved.solved).first().waitFor();
}

describe('by text message', () => {
  it('a Swedish customer gets the bot’s answer, then a human, then a question for a rating', async () => {
    const phone = await phoneOf('acc_eu_northpay-se-sms', '+46701740605');
    await phone.text('Var är min återbetalning för NP-SE-104233?');
    const greeting = await phone.hears(/bot/);
    expect(greeting).toMatch(reference('SE'));
    expect(greeting).toMatch(/människa/);
    await phone.hears(/fyra sista siffrorna/);
    await phone.text('4821');
    expect(await phone.hears(/2\s499 kr/)).toMatch(/NP-SE-104233.*Fjällro/);
    await phone.text('Jag vill prata med en människa');
    // A place and a wait by day, the next opening by night: the market keeps its hours.
    await phone.hears(/plats|kö|stängt/i);

    const desk = await agentAtDesk('astrid@northpay.test');
    await openFromLine(desk, 'Karin');
    await desk.getByText(words.customer.reasons.asked).first().waitFor();
    await desk.getByText('FJA-104233').first().waitFor();
    await desk.getByText(`${words.customer.verified} ${words.customer.proven.knowledge}`).first().waitFor();
    await note(desk, 'Ringt butiken');
    await desk.getByRole('tab', { name: words.composer.reply }).click();
    await reply(desk, 'Hej Karin! Pengarna är på väg.');
    await phone.hears('Hej Karin! Pengarna är på väg.');
    await resolve(desk);
    await phone.hears(/1 .*5/);
    expect(await phone.page.getByText('Ringt butiken').count()).toBe(0);
    await phone.text('5');
    await phone.hears(/Tack/);
    await desk.getByText(words.system.rated(5)).first().waitFor();
  });

  it('an American customer hears the place in the queue, and a card number is never seen again', async () => {
    const phone = await phoneOf('acc_us_northpay-us-sms', '+12065550177');
    await phone.text('I need a representative, my card is 4111 1111 1111 1111');
    expect(await phone.hears(/bot/)).toMatch(reference('US'));
    await phone.hears(/line|queue|number/i);
    const desk = await agentAtDesk('maria@northpay.test');
    await openFromLine(desk, '\\+12065550177');
    await desk
      .getByText(/card ••••1111/)
      .first()
      .waitFor();
    expect(await desk.getByText('4111 1111').count()).toBe(0);
    await reply(desk, 'Hi, this is Maria. How can I help?');
    await phone.hears('How can I help?');
    await resolve(desk);
  });
});

describe('by chat', () => {
  for (const { market, account, hello, answer, human, taken, label, open, send, person, closes } of [
    {
      market: 'se',
      account: 'acc_eu_northpay-se-chat',
      hello: 'Hej!',
      answer: reference('SE'),
      human: 'Jag vill prata med en människa',
      taken: /Astrid/,
      label: 'Ditt meddelande',
      open: 'Öppna chatten',
      send: 'Skicka',
      person: 'astrid@northpay.test',
      closes: /av 5/,
    },
    {
      market: 'us',
      account: 'acc_us_northpay-us-chat',
      hello: 'Hello!',
      answer: reference('US'),
      human: 'I want to talk to a human',
      taken: /Maria/,
      label: 'Your message',
      open: 'Open chat',
      send: 'Send',
      person: 'maria@northpay.test',
      closes: /out of 5/,
    },
  ]) {
    it(`a visitor of the ${market} shop talks to the bot, reloads, and goes on with a human (${account})`, async () => {
      const shop = await openPage({ viewport: { width: 1440, height: 900 } });
      await shop.goto(`${world().simulatorUrl}/shop/northpay/${market}`);
      const say = async (text: string) => {
        await shop.getByRole('textbox', { name: label }).fill(text);
        await shop.getByRole('button', { name: send, exact: true }).click();
      };
      await shop.getByRole('button', { name: open }).click();
      await say(hello);
      const log = shop.getByRole('log');
      await log.getByText(answer).first().waitFor();
      const found = answer.exec((await log.textContent()) ?? '')?.[0] ?? '';

      await shop.reload();
      await shop.getByRole('button', { name: open }).or(log).first().waitFor();
      if (!(await log.isVisible())) await shop.getByRole('button', { name: open }).click();
      await log.getByText(found).first().waitFor();
      await log.getByText(hello, { exact: true }).first().waitFor();

      await say(human);
      const desk = await agentAtDesk(person);
      await desk
        .getByRole('link', { name: new RegExp(found) })
        .or(desk.getByRole('link').filter({ hasText: human }))
        .first()
        .click();
      await desk.getByRole('button', { name: words.actions.claim }).first().click();
      await log.getByText(taken).first().waitFor();

      await desk.getByPlaceholder(words.composer.replyPlaceholder).pressSequentially('…');
      await shop
        .getByText(/skriver|typing/)
        .first()
        .waitFor();
      await reply(desk, 'Here is a human.');
      await log.getByText('Here is a human.').first().waitFor();
      await desk.getByRole('img', { name: words.delivery.read.title }).last().waitFor();

      await shop.getByLabel(/Bifoga|Attach/).setInputFiles({
        name: 'receipt.png',
        mimeType: 'image/png',
        buffer: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
          'base64',
        ),
      });
      await say('receipt');
      await desk
        .getByRole('img', { name: /receipt\.png/ })
        .or(desk.getByText('receipt.png'))
        .first()
        .waitFor();

      await resolve(desk);
      await shop.getByRole('button', { name: new RegExp(`5 ${closes.source}`) }).click();
      await desk.getByText(words.system.rated(5)).first().waitFor();
    });
  }
});
