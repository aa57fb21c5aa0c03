/**
 * Owns the Bot API as far as a gateway uses it: who the bot is, its webhook, sends, and files whose link contains the token.
 * Source: https://core.telegram.org/bots/api
 */
import { type Context, Hono } from 'hono';
import { type WorldEnv, worldOf } from '../../env.ts';
import { readJson } from '../../http/refuse.ts';
import { broken, done, refused } from './answers.ts';
import { type Bot, botByToken, setWebhook, webhookOf } from './bot.ts';
import { botUser } from './people.ts';
import { readSend, takeSend } from './send.ts';

/** Source: https://core.telegram.org/bots/api#getfile */
const maxFetchBytes = 20_000_000;
const fileFields: Readonly<Record<string, string | undefined>> = {
  sendMessage: undefined,
  sendLocation: undefined,
  sendPhoto: 'photo',
  sendDocument: 'document',
};

type Answer = (context: Context<WorldEnv>, bot: Bot) => Response | Promise<Response>;

async function webhookInfo({ env }: Context<WorldEnv>, bot: Bot): Promise<Response> {
  const { url, allowed_updates } = await webhookOf(env, bot);
  const failed = await worldOf(env).note('telegram', `failure:${bot.account.id}`);
  const failure = failed === null ? undefined : (JSON.parse(failed) as { at: number; status: number });
  const told = failure && {
    last_error_date: Math.floor(failure.at / 1_000),
    last_error_message:
      failure.status === 0 ? 'Connection refused' : `Wrong response from the webhook: ${failure.status}`,
  };
  return done({ url, has_custom_certificate: false, pending_update_count: failure ? 1 : 0, ...told, allowed_updates });
}

async function changeWebhook(context: Context<WorldEnv>, bot: Bot): Promise<Response> {
  const told = await readJson(context.req.raw);
  if (!(await setWebhook(context.env, bot, told))) return refused(400, 'Bad Request: bad webhook');
  return Response.json({ ok: true, result: true, description: 'Webhook was set' });
}

async function tellFile(context: Context<WorldEnv>): Promise<Response> {
  const told = (await readJson(context.req.raw)) as { file_id?: string } | undefined;
  const file = told?.file_id ? await worldOf(context.env).media(told.file_id) : null;
  if (!file) return refused(400, 'Bad Request: invalid file_id');
  if (file.sizeBytes > maxFetchBytes) return refused(400, 'Bad Request: file is too big');
  const about = { file_id: file.id, file_unique_id: file.id.slice(-12), file_size: file.sizeBytes };
  return done({ ...about, file_path: `documents/${file.id}` });
}

const answers: Readonly<Record<string, Answer>> = {
  getMe: (_, bot) => done(botUser(bot)),
  getWebhookInfo: webhookInfo,
  setWebhook: changeWebhook,
  deleteWebhook: async ({ env }, bot) => done((await setWebhook(env, bot, { url: '' })) !== undefined),
  getFile: tellFile,
  answerCallbackQuery: () => done(true),
};

/** A bot's address contains its token; of a wrong one Telegram says that it knows nobody. */
async function botIn(context: Context<WorldEnv>): Promise<Bot | Response> {
  const bot = botByToken(context.env.SELF_URL, (context.req.param('bot') ?? '').slice('bot'.length));
  if (!bot) return refused(401, 'Unauthorized');
  return (await worldOf(context.env).takeFault('telegram-token')) ? refused(401, 'Unauthorized') : bot;
}

async function answerMethod(context: Context<WorldEnv>): Promise<Response> {
  const bot = await botIn(context);
  if (bot instanceof Response) return bot;
  const method = context.req.param('method') ?? '';
  if (Object.hasOwn(fileFields, method)) {
    const sent = await readSend(context.req.raw, fileFields[method]);
    return sent instanceof Response ? sent : takeSend(context.env, bot, method, sent);
  }
  const answer = Object.hasOwn(answers, method) ? answers[method] : undefined;
  if (!answer) return refused(404, 'Not Found: method not found');
  const fault = await worldOf(context.env).takeFault('telegram');
  return fault ? broken(fault) : answer(context, bot);
}

async function serveFile(context: Context<WorldEnv>): Promise<Response> {
  const bot = await botIn(context);
  if (bot instanceof Response) return bot;
  const fault = await worldOf(context.env).takeFault('telegram-files');
  if (fault) return broken(fault);
  const file = await worldOf(context.env).media(context.req.param('file') ?? '');
  return file
    ? new Response(file.bytes, {
        headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.sizeBytes) },
      })
    : refused(404, 'Not Found');
}

export const routes = new Hono<WorldEnv>()
  .basePath('/telegram')
  .get('/file/:bot{bot[^/]+}/documents/:file', serveFile)
  .on(['GET', 'POST'], '/:bot{bot[^/]+}/:method', answerMethod);
