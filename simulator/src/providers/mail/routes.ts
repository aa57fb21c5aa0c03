/**
 * Owns Mailgun's API as far as a gateway uses it: a raw mail is sent, a domain asked after. Source:
 * https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages/post-v3--domain-name--messages-mime
 */
import { Buffer } from 'node:buffer';
import { type Context, Hono } from 'hono';
import { answerBroken } from '../../answer-broken.ts';
import { type WorldEnv, worldOf } from '../../env.ts';
import { type Mailbox, mailboxes } from './mailbox.ts';
import { takeMail } from './take-mail.ts';

const problem = (status: number, message: string) => Response.json({ message }, { status });
const brokenAnswers = {
  error: () => problem(500, 'Internal Server Error'),
  rateLimit: () => problem(429, 'Too many requests'),
};

/** Lists the mailboxes of a domain, for who brings the key of one of them. */
async function authorised(context: Context<WorldEnv>): Promise<Mailbox[] | Response> {
  const [scheme, credentials = ''] = (context.req.header('authorization') ?? '').split(' ');
  const [user, key] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const ofDomain = mailboxes(context.env.SELF_URL).filter(({ domain }) => domain === context.req.param('domain'));
  const isKnown =
    scheme === 'Basic' && user === 'api' && mailboxes(context.env.SELF_URL).some(({ apiKey }) => apiKey === key);
  if (!isKnown || (await worldOf(context.env).takeFault('mail-token')))
    return new Response('Forbidden', { status: 401 });
  const own = ofDomain.filter(({ apiKey }) => apiKey === key);
  return own.length > 0 ? own : problem(404, 'Domain not found');
}

export const routes = new Hono<WorldEnv>()
  .basePath('/mail')
  .post('/v3/:domain/messages.mime', async (context) => {
    const own = await authorised(context);
    if (own instanceof Response) return own;
    const form = await context.req.formData();
    const [to, file]: unknown[] = [form.get('to'), form.get('message')];
    if (typeof to !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(to))
      return problem(400, 'to parameter is not a valid address');
    if (!(file instanceof Blob)) return problem(400, 'message parameter is missing');
    const taken = await takeMail(context.env, own, { to, raw: new Uint8Array(await file.arrayBuffer()) });
    if ('fault' in taken) return answerBroken(taken.fault, brokenAnswers);
    if ('refused' in taken) return problem(400, taken.refused);
    return context.json({ id: taken.id, message: 'Queued. Thank you.' });
  })
  .get('/v3/domains/:domain', async (context) => {
    const own = await authorised(context);
    if (own instanceof Response) return own;
    const fault = await worldOf(context.env).takeFault('mail');
    if (fault) return answerBroken(fault, brokenAnswers);
    return context.json({ domain: { name: context.req.param('domain'), state: 'active', is_disabled: false } });
  })
  .all('/*', () => problem(404, 'Not Found'));
