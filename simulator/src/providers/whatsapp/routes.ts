/**
 * Owns the Graph API's nodes that belong to WhatsApp numbers, business accounts and files of this world. What is nobody's here goes
 * on to Meta's other products.
 */
import { type Context, Hono, type Next } from 'hono';
import { type WorldEnv, worldOf } from '../../env.ts';
import { answerBrokenGraph, deadToken } from '../meta/errors.ts';
import { findLine, type WhatsAppLine } from './line.ts';
import { serveMedia, takeUpload, tellMedia } from './media.ts';
import { takeSend } from './send.ts';
import { templatePage } from './templates.ts';

type Answer = (context: Context<WorldEnv>, line: WhatsAppLine) => Response | Promise<Response>;
type NodeKind = 'number' | 'business' | 'media';

async function ownerOf(context: Context<WorldEnv>, kind: NodeKind): Promise<WhatsAppLine | undefined> {
  const id = context.req.param('node') ?? '';
  if (kind === 'number') return findLine(context.env.SELF_URL, ({ numberId }) => numberId === id);
  if (kind === 'business') return findLine(context.env.SELF_URL, ({ wabaId }) => wabaId === id);
  const account = await worldOf(context.env).note('whatsapp', `media:${id}`);
  return findLine(context.env.SELF_URL, (line) => line.account.id === account);
}

/** Answers for a node of ours, to who brings its token. */
function node(kind: NodeKind, answer: Answer) {
  return async (context: Context<WorldEnv>, next: Next): Promise<Response | undefined> => {
    const line = await ownerOf(context, kind);
    if (!line) {
      await next();
      return undefined;
    }
    const isDead = (await worldOf(context.env).takeFault('whatsapp-token')) !== null;
    if (isDead || context.req.header('authorization') !== `Bearer ${line.token}`) return deadToken();
    return answer(context, line);
  };
}

/** Breaks what reads of an account; sends and files take their faults themselves. */
const breakable =
  (answer: Answer): Answer =>
  async (context, line) => {
    const fault = await worldOf(context.env).takeFault('whatsapp');
    return fault ? answerBrokenGraph(fault) : answer(context, line);
  };

const unsubscribed = ({ wabaId }: WhatsAppLine) => `unsubscribed:${wabaId}`;

const tellNumber: Answer = (context, { numberId, account }) =>
  context.json({
    id: numberId,
    display_phone_number: account.address,
    verified_name: account.name,
    quality_rating: 'GREEN',
    name_status: 'APPROVED',
    status: 'CONNECTED',
    code_verification_status: 'VERIFIED',
    platform_type: 'CLOUD_API',
    throughput: { level: 'STANDARD' },
  });

const tellSubscription: Answer = async (context, line) => {
  const isOff = (await worldOf(context.env).note('whatsapp', unsubscribed(line))) !== null;
  return context.json({
    data: isOff ? [] : [{ whatsapp_business_api_data: { id: line.appId, name: 'Parley', link: '' } }],
  });
};

const subscribe =
  (isOn: boolean): Answer =>
  async (context, line) => {
    await worldOf(context.env).setNote('whatsapp', unsubscribed(line), isOn ? null : 'yes');
    return context.json({ success: true });
  };

const tellTemplates: Answer = (context, { account }) => {
  const { limit = '25', after } = context.req.query();
  return context.json(templatePage(account.market, Math.min(Number(limit) || 25, 100), after));
};

const scopes = ['whatsapp_business_management', 'whatsapp_business_messaging'];

/** Tells of a token; anybody with a token of the app may ask, and here that is the token itself. */
async function debugToken(context: Context<WorldEnv>, next: Next): Promise<Response | undefined> {
  const token = context.req.query('input_token');
  const line = findLine(context.env.SELF_URL, (one) => one.token === token);
  if (!line) {
    await next();
    return undefined;
  }
  if ((await worldOf(context.env).takeFault('whatsapp-token')) !== null) return deadToken();
  if (context.req.header('authorization') !== `Bearer ${line.token}`) return deadToken();
  const fault = await worldOf(context.env).takeFault('whatsapp');
  if (fault) return answerBrokenGraph(fault);
  return context.json({
    data: {
      app_id: line.appId,
      type: 'SYSTEM_USER',
      application: 'Parley',
      is_valid: true,
      expires_at: 0,
      data_access_expires_at: 0,
      scopes,
    },
  });
}

async function removeMedia(context: Context<WorldEnv>): Promise<Response> {
  await worldOf(context.env).removeMedia(context.req.param('node') ?? '');
  return context.json({ success: true });
}

export const routes = new Hono<WorldEnv>()
  .basePath('/graph')
  .get('/whatsapp-business/attachments/', serveMedia)
  .get('/:version{v[0-9]+\\.0}/debug_token', debugToken)
  .post('/:version{v[0-9]+\\.0}/:node/messages', node('number', takeSend))
  .post('/:version{v[0-9]+\\.0}/:node/media', node('number', takeUpload))
  .get('/:version{v[0-9]+\\.0}/:node/message_templates', node('business', breakable(tellTemplates)))
  .get('/:version{v[0-9]+\\.0}/:node/subscribed_apps', node('business', breakable(tellSubscription)))
  .post('/:version{v[0-9]+\\.0}/:node/subscribed_apps', node('business', subscribe(true)))
  .delete('/:version{v[0-9]+\\.0}/:node/subscribed_apps', node('business', subscribe(false)))
  .get('/:version{v[0-9]+\\.0}/:node', node('number', breakable(tellNumber)))
  .get(
    '/:version{v[0-9]+\\.0}/:node',
    node('media', (context, line) => tellMedia(context, line, context.req.param('node') ?? '')),
  )
  .delete('/:version{v[0-9]+\\.0}/:node', node('media', removeMedia));
