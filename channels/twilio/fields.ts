/** Owns reading Twilio's hook bodies into named values; verify signs what is read here, so both see the same. */
import { Problem } from '../../schema/problems.ts';
import type { HookRequest } from '../channel.ts';

export const formType = 'application/x-www-form-urlencoded';
export const jsonType = 'application/json';

/** Tells the media type of a hook's body, lower-cased and without its parameters. */
export function bodyType(request: HookRequest): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Reads a form body; every value of a repeated key is kept, in order. */
export function formFields(body: Uint8Array): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(body))) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

function jsonFields(body: Uint8Array): Map<string, string[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body));
  } catch {
    throw new Problem('malformed', 'The body is not JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Problem('malformed', 'The body is not a JSON object.');
  const scalars = Object.entries(parsed).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return new Map(scalars.map(([name, value]) => [name, [String(value)]]));
}

/** Reads a verified body, form or JSON, giving the first value of each name; throws Problem('malformed' | 'unsupported-type'). */
export function hookFields(request: HookRequest): Map<string, string> {
  const type = bodyType(request);
  if (type !== formType && type !== jsonType) throw new Problem('unsupported-type', `Send ${formType}.`);
  const fields = type === formType ? formFields(request.body) : jsonFields(request.body);
  return new Map([...fields].map(([name, values]) => [name, values[0] ?? '']));
}
