/** Owns small helpers for tests of people and keys: asking the admin API, and following a link. */
import type { KeyItem, KeysBody } from '../../../../schema/api/admin/keys.ts';
import type { LinkBody, StaffBody, StaffItem } from '../../../../schema/api/admin/staff.ts';
import { origin, post, send } from '../../desk/testing/stage.ts';

export type Headers = Record<string, string>;

/** Asks the admin API. */
export function ask(headers: Headers, method: string, path: string, body?: unknown): Promise<Response> {
  return send(`/api/admin${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Reads a success; throws what a refusal says. */
export async function read<Body>(response: Response | Promise<Response>): Promise<Body> {
  const answer = await response;
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Body;
}

/** Reads a refusal's status and what it says. */
export async function refusal(response: Promise<Response>): Promise<{ status: number; code: string; detail: string }> {
  const answer = await response;
  const { code, detail = '' } = (await answer.json()) as { code: string; detail?: string };
  return { status: answer.status, code, detail };
}

export async function staffSeenBy(headers: Headers): Promise<StaffItem[]> {
  return (await read<StaffBody>(ask(headers, 'GET', '/staff'))).staff;
}

export async function keysSeenBy(headers: Headers): Promise<KeyItem[]> {
  return (await read<KeysBody>(ask(headers, 'GET', '/keys'))).keys;
}

/** Invites somebody and gives who it is and the link's token. */
export async function invite(headers: Headers, more: object = {}): Promise<LinkBody & { token: string }> {
  const email = `${crypto.randomUUID().slice(0, 8)}@people.test`;
  const made = await read<LinkBody>(
    ask(headers, 'POST', '/staff', { name: 'New Colleague', email, role: 'agent', ...more }),
  );
  return { ...made, token: new URL(made.link.url).searchParams.get('token') ?? '' };
}

/** Chooses a password by a link. */
export function welcome(token: string, password = 'a long walk by the sea'): Promise<Response> {
  return post('/auth/welcome', { token, password }, { origin });
}

export function signIn(email: string, password: string): Promise<Response> {
  return post('/auth/sign-in/email', { email, password }, { origin });
}

/** Gives the headers of who has just signed in. */
export function signedInBy(response: Response): Headers {
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { cookie, origin };
}
