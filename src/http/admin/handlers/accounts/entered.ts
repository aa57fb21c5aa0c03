/**
 * Owns reading what somebody enters of an account: each field is held to its channel's own schemas, and a refusal names the field and the
 * remedy, and never what stood in it.
 */
import * as z from 'zod';
import type { ChannelSetUp, Claim } from '../../../../../channels/set-up.ts';
import { setUps } from '../../../../../channels/set-ups.ts';
import type { AccountSnapshot } from '../../../../../schema/channel.ts';
import { Problem } from '../../../../../schema/problems.ts';

export type Settings = Record<string, unknown>;
type Place = Pick<AccountSnapshot, 'id' | 'tenant' | 'region' | 'market' | 'channel'>;
type Entered = { address: string | undefined; config: Settings; credentials: Settings };
type Read = { address: string; claims: Claim[] };

/** Writes a schema as JSON Schema of what may be entered. */
export function toForm(schema: z.ZodType): Settings {
  return z.toJSONSchema(schema, { io: 'input' }) as Settings;
}

/** Lists the fields of a form, those of all its kinds where it has several. */
export function fieldsOf(form: Settings): Map<string, Settings> {
  const kinds = (form.oneOf ?? form.anyOf ?? [form]) as { properties?: Record<string, Settings> }[];
  return new Map(kinds.flatMap(({ properties }) => Object.entries(properties ?? {})));
}

/** Checks an account as it would be; throws Problem('invalid') naming the first field that is wrong. */
export function readEntered(place: Place, { address: given, config, credentials }: Entered): Read {
  const setUp = setUps[place.channel];
  const strange = Object.keys(config).find((name) => !fieldsOf(toForm(setUp.config)).has(name));
  if (strange !== undefined)
    throw new Problem('invalid', `config.${strange.slice(0, 60)}: this channel has no such setting`);
  refuseStrangeSecrets(setUp, credentials);
  refuse('config', setUp.config.safeParse(config));
  refuse('credentials', setUp.credentials.safeParse(credentials));
  const address = addressOf(setUp, given, config);
  const account: AccountSnapshot = { v: 1, ...place, address, state: 'live', config, credentials: '' };
  try {
    setUp.open(account, JSON.stringify(credentials));
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const isSecret = fieldsOf(toForm(setUp.credentials)).has(String(issue?.path[0]));
    refuse(isSecret ? 'credentials' : 'config', { success: false, error });
  }
  return { address, claims: setUp.claims({ tenant: place.tenant, address, config }) };
}

/** Refuses secrets that the channel does not have. What was entered as a name may be the secret itself, so it is not repeated. */
export function refuseStrangeSecrets(setUp: ChannelSetUp, credentials: Settings): void {
  const known = [...fieldsOf(toForm(setUp.credentials)).keys()];
  if (Object.keys(credentials).some((name) => !known.includes(name)))
    throw new Problem(
      'invalid',
      known.length > 0
        ? `credentials: this channel has only ${known.join(', ')}`
        : 'credentials: this channel has none; leave them out',
    );
}

function addressOf(setUp: ChannelSetUp, given: string | undefined, config: Settings): string {
  if (!setUp.address || (given === undefined && setUp.addressOf)) {
    const address = setUp.addressOf?.(config) ?? '';
    if (given !== undefined && given !== address)
      throw new Problem('invalid', 'address: it follows from the settings of this channel; leave it out');
    return address;
  }
  const read = setUp.address.safeParse(given);
  refuse('address', read);
  return read.data ?? '';
}

function refuse(where: string, result: { success: boolean; error?: z.ZodError | undefined }): void {
  const [issue] = result.success ? [] : (result.error?.issues ?? []);
  if (issue) throw new Problem('invalid', `${[where, ...issue.path.map(String)].join('.')}: ${sayIssue(issue)}`);
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'is missing; enter it';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'enter at least one';
  if (issue.code === 'too_small' && issue.origin === 'string') return `needs at least ${issue.minimum} characters`;
  return issue.message;
}
