/**
 * Tells how somebody comes to work here: invited by an admin, they choose a password by the link, see what their role may see, and are
 * out once they are deactivated. What was done stands in the trail, which tells when somebody meddled with it.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createClient } from '@libsql/client/web';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/world/paths.ts';
import { words } from '../../web/console/words.ts';
import { lendBrowser } from './lend-browser.ts';
import { lendWorld } from './lend-world.ts';

const world = lendWorld();
const openPage = lendBrowser();

const wide = { viewport: { width: 1440, height: 900 } };
const email = 'freja@northpay.test';
const password = 'forty herons over water';

async function signIn(page: Page, as: string, with_: string): Promise<void> {
  await page.getByLabel(words.signIn.email).fill(as);
  await page.getByRole('textbox', { name: words.signIn.password }).fill(with_);
  await page.getByRole('button', { name: words.signIn.submit }).click();
}

async function signedIn(as: string): Promise<Page> {
  const { staff } = (await (await fetch(`${world().simulatorUrl}/world.json`)).json()) as {
    staff: { email: string; password: string }[];
  };
  const page = await openPage(wide);
  await page.goto(`${world().gatewayUrl}/console/`);
  await signIn(page, as, staff.find((one) => one.email === as)?.password ?? '');
  await page.getByRole('navigation', { name: words.inboxNav }).waitFor();
  return page;
}

/** Runs `npm run audit` as an operator does. */
async function audit(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/audit.ts'), ...args], {
    env: { ...process.env, CONTROL_DATABASE_URL: world().databaseUrls.control },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said };
}

it('somebody is invited, chooses a password, works as their role allows, and is out when they leave', async () => {
  // Sofia looks after the European markets only.
  const sofia = await signedIn('sofia@northpay.test');
  await sofia.goto(`${world().gatewayUrl}/console/admin/people`);
  await sofia.getByText('Astrid Holm').waitFor();
  expect(await sofia.getByText('Otto Lindqvist').count()).toBe(0);
  expect(await sofia.getByText('Maria Delgado').count()).toBe(0);

  await sofia.getByRole('button', { name: words.people.invite }).click();
  const form = sofia.getByRole('dialog', { name: words.people.invite });
  await form.getByLabel(words.people.name).fill('Freja Dahl');
  await form.getByLabel(words.people.email).fill(email);
  await form.getByRole('combobox', { name: words.admin.role }).click();
  expect(await sofia.getByRole('option', { name: words.admin.roles.owner.title }).count()).toBe(0);
  await sofia.getByRole('option', { name: words.admin.roles.editor.title }).click();
  await form.getByRole('button', { name: words.people.inviteConfirm, exact: true }).click();
  const link = await sofia.getByLabel(words.people.linkLabel).inputValue();
  await sofia.getByRole('button', { name: words.admin.done }).click();
  await sofia
    .getByRole('row', { name: /Freja Dahl/ })
    .getByText(words.people.states.invited)
    .waitFor();

  const freja = await openPage(wide);
  await freja.goto(link);
  await freja.getByRole('heading', { name: words.welcome.hello('Freja Dahl') }).waitFor();
  await freja.getByLabel(words.welcome.password, { exact: true }).fill('too short');
  await freja.getByRole('button', { name: words.welcome.submit }).click();
  await freja.getByText(words.welcome.faults['too-short']).waitFor();
  await freja.getByLabel(words.welcome.password, { exact: true }).fill(password);
  await freja.getByRole('button', { name: words.welcome.submit }).click();

  // An editor has markets to work on, and no customers, people or keys.
  const pages = freja.getByRole('navigation', { name: words.admin.title });
  await pages.getByRole('link', { name: words.market.list, exact: true }).waitFor();
  expect(await pages.getByRole('link', { name: words.people.title, exact: true }).count()).toBe(0);
  expect(await freja.getByRole('link', { name: words.sections.waiting }).count()).toBe(0);
  const refused = await freja.evaluate(async () => (await fetch('/api/admin/staff')).status);
  expect(refused).toBe(403);

  const stranger = await openPage(wide);
  await stranger.goto(link);
  await stranger.getByText(words.welcome.goneTitle).waitFor();

  await sofia.reload();
  await sofia.getByRole('button', { name: words.admin.actions('Freja Dahl') }).click();
  await sofia.getByRole('menuitem', { name: words.people.deactivate }).click();
  await sofia.getByRole('dialog').getByRole('button', { name: words.people.deactivate }).click();
  await sofia.getByText('Freja Dahl').first().waitFor({ state: 'hidden' });
  await freja.reload();
  await signIn(freja, email, password);
  await freja.getByText(words.signIn.wrong).waitFor();

  await sofia
    .getByRole('navigation', { name: words.admin.title })
    .getByRole('link', { name: words.audit.title, exact: true })
    .click();
  await sofia.getByText(words.audit.did('staff.deactivated')).first().waitFor();
});

it('an operator finds out that the trail was meddled with', async () => {
  const before = await audit('--tenant=northpay');
  expect(before).toMatchObject({ code: 0, said: expect.stringContaining('northpay: whole') });
  const noted = /note (\d+:[0-9a-f]{64})/.exec(before.said)?.[1] ?? '';
  expect((await audit('--tenant=northpay', `--noted=${noted}`)).code).toBe(0);

  const database = createClient({ url: world().databaseUrls.control });
  await database.batch([
    'drop trigger audit_refuses_update',
    "update audit set actor = 'stf_eu_np-nobody' where tenant = 'northpay' and seq = 2",
  ]);
  database.close();
  const after = await audit();
  expect(after).toMatchObject({ code: 1, said: expect.stringContaining('northpay: BROKEN: entry 2') });
  expect(after.said).toContain('southpay: whole');

  const otto = await signedIn('otto@northpay.test');
  await otto.goto(`${world().gatewayUrl}/console/admin/audit`);
  await otto.getByRole('button', { name: words.audit.verify.button }).click();
  await otto
    .getByRole('dialog')
    .getByText(/The trail is broken: entry 2/)
    .waitFor();
});
