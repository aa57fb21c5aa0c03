/** Holds every channel's set-up to what a form needs: words for each field, a way to open what was entered, and what it claims. */
import { expect, it } from 'vitest';
import * as z from 'zod';
import { type AccountSnapshot, channels } from '../schema/channel.ts';
import { createWorld } from '../simulator/world/world.ts';
import { registeredChannels } from './registry.ts';
import { setUps } from './set-ups.ts';

type Field = { title?: string; description?: string; const?: unknown; properties?: Record<string, Field> };
type Form = Field & { oneOf?: Form[] };

const { accounts } = createWorld({ gatewayUrl: 'http://g.test', simulatorUrl: 'http://s.test', day: 0 });

function fieldsIn(form: Form, at = ''): [string, Field][] {
  const inner = Object.entries(form.properties ?? {}).flatMap(([name, field]): [string, Field][] => [
    [`${at}.${name}`, field],
    ...fieldsIn(field, `${at}.${name}`),
  ]);
  return [...inner, ...(form.oneOf ?? []).flatMap((one) => fieldsIn(one, at))];
}

it.each(channels)('%s says of each field what it is', (channel) => {
  const { config, credentials, address } = setUps[channel];
  const forms = [config, credentials, ...(address ? [z.object({ address })] : [])];
  const fields = forms.flatMap((schema) => fieldsIn(z.toJSONSchema(schema, { io: 'input' }) as Form));
  const mute = fields.filter(([, { title, description, const: only }]) => !title || !(description || only));
  expect(mute).toEqual([]);
});

it.each(accounts.map(({ id, ...rest }) => [id, rest] as const))('%s can be entered by its form', (id, entered) => {
  const { tenant, region, market, channel, address, config, credentials } = entered;
  const setUp = setUps[channel];
  const account: AccountSnapshot = {
    ...{ v: 1, id, tenant, region, market, channel, address, config },
    ...{ state: 'live', credentials: '' },
  };
  setUp.open(account, JSON.stringify(credentials));
  expect(setUp.address ? setUp.address.parse(address) : setUp.addressOf?.(config)).toBe(address);
});

it('lets no two accounts of the demo world claim the same, and both of two that are the same', () => {
  const claims = accounts.flatMap((one) => setUps[one.channel].claims(one).map(({ claim }) => claim));
  expect(new Set(claims).size).toBe(claims.length);
  const mail = accounts.filter(({ channel }) => channel === 'email')[0];
  if (!mail) throw new Error('the demo world has mail');
  const shouted = { ...mail, tenant: 'somebody-else', config: { ...mail.config, address: mail.address.toUpperCase() } };
  expect(setUps.email.claims(shouted)).toEqual(setUps.email.claims(mail));
});

it('names a hook for every channel whose provider posts', () => {
  const posting = channels.filter((channel) => setUps[channel].hooks.length > 0);
  expect(posting.toSorted()).toEqual(registeredChannels.map(({ name }) => name).toSorted());
});
