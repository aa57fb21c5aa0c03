/**
 * Owns the Graph API's nodes that belong to pages and Instagram accounts of this world. Whose a call is, its token says, because a page
 * and the Instagram account that is linked to it share a node. What is nobody's here goes on to Meta's other products.
 */
import { type Context, Hono, type Next } from 'hono';
import { accountsFor } from '../../../../world/accounts.ts';
import { type WorldEnv, worldOf } from '../../../env.ts';
import { deadToken } from '../errors.ts';
import type { App } from './app.ts';
import { serveFile } from './files.ts';
import { linesOf, type MessagingLine } from './line.ts';
import { answerBrokenSendApi, refusals } from './refuse.ts';
import { takeSend } from './send.ts';

type Answer = (context: Context<WorldEnv>, line: MessagingLine) => Response | Promise<Response>;

/** What a page or an account is subscribed to until somebody changes it. */
const usualFields: Readonly<Record<App['channel'], string>> = {
  messenger:
    'messages,messaging_postbacks,message_echoes,message_deliveries,message_reads,message_reactions,message_edits,messaging_referrals,messaging_handovers,messaging_policy_enforcement,standby',
  instagram:
    'messages,messaging_postbacks,messaging_seen,message_reactions,message_edit,messaging_referral,messaging_handover,standby',
};
/** Sources: https://developers.facebook.com/docs/permissions */
const scopes: Readonly<Record<App['channel'], readonly string[]>> = {
  messenger: ['pages_messaging', 'pages_manage_metadata', 'pages_read_engagement'],
  instagram: ['instagram_basic', 'instagram_manage_messages', 'pages_manage_metadata'],
};
const fieldsNote = ({ account }: MessagingLine) => `fields:${account.id}`;
const none = '-';

/** Tells whether a token is one of this world's, whichever product's. */
function isSomebodys(selfUrl: string, token: string): boolean {
  return accountsFor(selfUrl).some(({ credentials }) => credentials.accessToken === token);
}

/** Creates the routes of one product. */
export function messagingRoutes(app: App): Hono<WorldEnv> {
  /** Answers for a node, or for `me`, to who brings its token. */
  const node =
    (answer: Answer) =>
    async (context: Context<WorldEnv>, next: Next): Promise<Response | undefined> => {
      const id = context.req.param('node') ?? '';
      const token = context.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
      const lines = linesOf(context.env.SELF_URL, app);
      const line = lines.find((one) => one.token === token && (id === 'me' || id === one.senderId));
      if (line) {
        const isDead = (await worldOf(context.env).takeFault(`${app.name}-token`)) !== null;
        return isDead ? deadToken() : answer(context, line);
      }
      if (lines.some(({ senderId }) => senderId === id) && !isSomebodys(context.env.SELF_URL, token))
        return deadToken();
      await next();
      return undefined;
    };

  /** Breaks what reads; sends take their faults themselves. */
  const breakable =
    (answer: Answer): Answer =>
    async (context, line) => {
      const fault = await worldOf(context.env).takeFault(app.name);
      return fault ? answerBrokenSendApi(fault) : answer(context, line);
    };

  const tellSelf: Answer = (context, { ownId, senderId, account, login }) =>
    context.json(
      app.channel === 'instagram' && login === 'instagram'
        ? // The first id is another than the one in hooks, as at Instagram.
          { id: `2${ownId.slice(1)}`, user_id: ownId, username: account.address.replace('@', '') }
        : { id: senderId, name: account.name },
    );

  const tellSubscription: Answer = async (context, line) => {
    const fields = (await worldOf(context.env).note(app.name, fieldsNote(line))) ?? usualFields[app.channel];
    const data = [{ id: line.appId, name: 'Parley', subscribed_fields: fields.split(',') }];
    return context.json({ data: fields === none ? [] : data });
  };

  const subscribe: Answer = async (context, line) => {
    const form = new URLSearchParams(await context.req.text());
    const fields = context.req.query('subscribed_fields') ?? form.get('subscribed_fields');
    if (!fields) return refusals.invalid('subscribed_fields');
    await worldOf(context.env).setNote(app.name, fieldsNote(line), fields);
    return context.json({ success: true });
  };

  const unsubscribe: Answer = async (context, line) => {
    await worldOf(context.env).setNote(app.name, fieldsNote(line), none);
    return context.json({ success: true });
  };

  const debugToken = async (context: Context<WorldEnv>, next: Next): Promise<Response | undefined> => {
    const token = context.req.query('input_token');
    const line = linesOf(context.env.SELF_URL, app).find((one) => one.token === token && one.login === 'facebook');
    if (!line || context.req.header('authorization') !== `Bearer ${token}`) {
      await next();
      return undefined;
    }
    if ((await worldOf(context.env).takeFault(`${app.name}-token`)) !== null) return deadToken();
    const fault = await worldOf(context.env).takeFault(app.name);
    if (fault) return answerBrokenSendApi(fault);
    return context.json({
      data: {
        app_id: line.appId,
        type: 'PAGE',
        application: 'Parley',
        profile_id: line.senderId,
        is_valid: true,
        expires_at: 0,
        data_access_expires_at: 0,
        scopes: scopes[app.channel],
      },
    });
  };

  return new Hono<WorldEnv>()
    .basePath('/graph')
    .get(`/files/${app.name}/:file/:name`, (context) => serveFile(context, app))
    .get('/:version{v[0-9]+\\.0}/debug_token', debugToken)
    .post(
      '/:version{v[0-9]+\\.0}/:node/messages',
      node((context, line) => takeSend(context, app, line)),
    )
    .get('/:version{v[0-9]+\\.0}/:node/subscribed_apps', node(breakable(tellSubscription)))
    .post('/:version{v[0-9]+\\.0}/:node/subscribed_apps', node(subscribe))
    .delete('/:version{v[0-9]+\\.0}/:node/subscribed_apps', node(unsubscribe))
    .get('/:version{v[0-9]+\\.0}/:node', node(breakable(tellSelf)));
}
