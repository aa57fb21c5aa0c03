/** Holds the forms of accounts to the channels' own schemas: what is entered comes out as what the gateway takes. */
import { expect, it } from 'vitest';
import * as z from 'zod';
import { setUps } from '../../../../channels/set-ups.ts';
import { createWorld } from '../../../../simulator/world/world.ts';
import {
  entriesOf,
  type FormSchema,
  fieldsOf,
  isComplete,
  refusedField,
  secretsOf,
  toBody,
  toSecrets,
} from './form-model.ts';

const form = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as FormSchema;
const { accounts } = createWorld({ gatewayUrl: 'http://g.test', simulatorUrl: 'http://s.test', day: 0 });

it.each(accounts.map(({ id, ...rest }) => [id, rest] as const))('%s goes through its form unchanged', (_, entered) => {
  const { config, credentials } = setUps[entered.channel];
  const entries = entriesOf(form(config), entered.config);
  const fields = fieldsOf(form(config), entries);
  expect(isComplete(fields, entries)).toBe(true);
  expect(config.parse(toBody(fields, entries))).toEqual(config.parse(entered.config));
  const secrets = Object.fromEntries(
    Object.entries(entered.credentials).map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : value)]),
  );
  expect(toSecrets(form(credentials), secrets)).toEqual(entered.credentials);
});

it('asks first which of several kinds it is, and then for what that kind has', () => {
  const instagram = form(setUps.instagram.config);
  const paths = (login: string) => fieldsOf(instagram, { login }).map(({ path }) => path);
  expect(paths('instagram')).toContain('tokenExpiresAt');
  expect(paths('facebook')).toContain('pageId');
  expect(paths('facebook')).not.toContain('tokenExpiresAt');
  const [login] = fieldsOf(instagram);
  expect(login).toMatchObject({ path: 'login', kind: 'choice', options: ['instagram', 'facebook'], required: true });
});

it('leaves out what nobody entered, and tells yes and no from neither', () => {
  const sms = form(setUps.sms.config);
  const body = (entries: Record<string, string>) => toBody(fieldsOf(sms), { accountSid: 'AC1', ...entries });
  expect(body({ from: ' ' })).toEqual({ accountSid: 'AC1' });
  expect(body({ mms: '' })).toEqual({ accountSid: 'AC1' });
  expect(body({ mms: 'no' })).toEqual({ accountSid: 'AC1', mms: false });
  expect(entriesOf(sms, { accountSid: 'AC1', mms: false })).toEqual({ accountSid: 'AC1', mms: 'no' });
});

it('knows by a refusal which field it is about', () => {
  expect(refusedField('config.look.title: is too long')).toEqual({
    ...{ part: 'config', path: 'look.title', message: 'is too long' },
  });
  expect(refusedField('credentials.authTokens.0: needs at least 16 characters')?.path).toBe('authTokens');
  expect(refusedField('address: is a number as +46…')).toMatchObject({ part: 'address', path: '' });
  expect(refusedField('market: there is no market xx here')).toBeUndefined();
});

it('wants no secret from anybody that the gateway makes', () => {
  const required = secretsOf(form(setUps.email.credentials)).filter((field) => field.required);
  expect(required).toEqual([]);
});
