/** Owns /chat: sessions, the way to a conversation's socket, and files. What is said goes over the socket itself. */
import { type Context, Hono } from 'hono';
import { fileBody, type SessionBody, sessionRequest } from '../../../schema/api/chat.ts';
import { handleKey } from '../../../schema/channel.ts';
import { Problem } from '../../../schema/problems.ts';
import { createChatContext } from '../../callbacks/chat-context.ts';
import { callingAccountOf } from '../../callbacks/rules.ts';
import { socketRequest } from '../../conversation/socket-reader.ts';
import { settingsOf } from '../../env.ts';
import { toFileResponse } from '../../files/file-response.ts';
import { readFile, storeFile } from '../../files/file-store.ts';
import { type Clock, systemClock } from '../../lib/clock.ts';
import { networkOf } from '../../lib/network-of.ts';
import { readLimited } from '../../lib/read-limited.ts';
import { languageChain, widgetWordsFor } from '../../lib/texts.ts';
import { conversationFor, threadFor } from '../../object/stubs.ts';
import type { AppEnv } from '../app-env.ts';
import {
  allowedOrigin,
  type ChatAccount,
  chatAccountOf,
  customerKeysOf,
  ownerOf,
  sessionKeyOf,
  visitorOf,
} from './chat-account.ts';
import { newVisitor, readCustomerToken, readSession, signSession, type Visitor } from './visitor-session.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
const maxSessionBytes = 10_000;
const fileCacheSeconds = 3_600;
const callbackLinkMs = 86_400_000;

type Chat = Context<AppEnv, '/:account/*'>;

async function limit({ env, req }: Chat, what: string): Promise<void> {
  const address = networkOf(req.header('cf-connecting-ip') ?? 'unknown');
  const { success } = await env.LIMIT_CHAT.limit({ key: `${what}:${req.param('account')}:${address}` });
  if (!success) throw new Problem('too-many');
}

async function bodyOf(context: Chat): Promise<unknown> {
  if (!context.req.header('content-type')?.startsWith('application/json'))
    throw new Problem('unsupported-type', 'Send application/json.');
  const bytes = await readLimited(context.req.raw.body, maxSessionBytes);
  if (!bytes) throw new Problem('too-large');
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Problem('malformed', 'The body is not JSON.');
  }
}

/** Picks the language of the widget: what the page asks for, as far as the market's bot speaks it. */
function languageFor({ market }: ChatAccount, wanted: string | undefined): string {
  const chain = languageChain(market.languages, wanted ?? market.languages.default);
  return chain.find((language) => market.languages.bot.includes(language)) ?? market.languages.default;
}

async function visitorFor(context: Chat, chat: ChatAccount, now: number): Promise<Visitor> {
  const read = sessionRequest.safeParse(await bodyOf(context));
  if (!read.success) throw new Problem('invalid', read.error.issues[0]?.message);
  const { session, token, language: wanted } = read.data;
  const language = languageFor(chat, wanted);
  const { account, tenant } = chat;
  if (token) {
    const keys = await customerKeysOf(context.env, chat, now);
    return readCustomerToken(token, keys, tenant.chat.customerTokenAudience, account.id, language, now);
  }
  const known = session
    ? await readSession(session, account.id, await sessionKeyOf(context.env, chat), now)
    : undefined;
  // Without a token nobody goes on as a customer: who signed out is a stranger on a device that others may share.
  if (known?.handle.kind === 'visitor') return { ...known, language };
  return newVisitor(account.id, account.region, language, now);
}

/** Gives the visitor's way to the page of calls. It says who they are there, for a day, and opens nothing else. */
async function callbackUrl(
  { env }: Chat,
  { account, tenant }: ChatAccount,
  visitor: Visitor,
  calls: string,
  now: number,
): Promise<string> {
  const { PUBLIC_URL, AUTH_SECRET } = settingsOf(env);
  const { handle, trust, language, name } = visitor;
  const context = {
    account: account.id,
    handle,
    trust,
    language,
    ...(name ? { name } : {}),
    expiresAt: now + callbackLinkMs,
  };
  const token = await createChatContext(AUTH_SECRET, tenant.tenant, context);
  return `${PUBLIC_URL.replace(/\/+$/, '')}/callbacks/${calls}?context=${token}`;
}

/** Creates the surface; it is mounted at /chat. */
export function createChat({ clock }: { clock: Clock }): Hono<AppEnv> {
  const chat = new Hono<AppEnv>();

  chat.use('/:account/*', async (context, next) => {
    const origin = allowedOrigin(
      context.req.raw.headers,
      await chatAccountOf(context.env, context.req.param('account'), clock),
    );
    if (context.req.method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-origin': origin,
          vary: 'origin',
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': 'content-type, authorization',
          'access-control-max-age': '600',
        },
      });
    }
    await next();
    if (context.res.status === 101) return undefined;
    context.header('access-control-allow-origin', origin);
    context.header('vary', 'origin', { append: true });
    context.header('cross-origin-resource-policy', 'cross-origin');
    return undefined;
  });

  chat.post('/:account/session', async (context) => {
    await limit(context, 'session');
    const about = await chatAccountOf(context.env, context.req.param('account'), clock);
    const now = clock();
    const visitor = await visitorFor(context, about, now);
    const { market, tenant } = about;
    const calls = callingAccountOf(market);
    const signed = await signSession(visitor, await sessionKeyOf(context.env, about), now);
    return context.json({
      ...signed,
      who: handleKey(visitor.handle),
      signedIn: visitor.trust === 'signed-in',
      language: visitor.language,
      direction: rightToLeft.has(visitor.language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
      words: widgetWordsFor(market, visitor.language),
      tenantName: tenant.name,
      botName: market.bot.name,
      attachments: market.attachments,
      look: about.config.look,
      ...(calls ? { callback: await callbackUrl(context, about, visitor, calls, now) } : {}),
    } satisfies SessionBody);
  });

  chat.get('/:account/socket', async (context) => {
    if (context.req.header('upgrade')?.toLowerCase() !== 'websocket') throw new Problem('upgrade-required');
    await limit(context, 'socket');
    const about = await chatAccountOf(context.env, context.req.param('account'), clock);
    const visitor = await visitorOf(context.env, about, context.req.query('session'), clock());
    const { tenant, region, market, id: account } = about.account;
    const { handle, trust, language, name } = visitor;
    const thread = threadFor(context.env, { tenant, region, account, handle });
    const { conversationId, opening } = await thread.current({
      tenant,
      region,
      market,
      account,
      channel: 'chat',
      handle,
    });
    const address = { tenant, region, market, conversationId };
    return conversationFor(context.env, address).fetch(
      socketRequest(address, {
        kind: 'customer',
        channel: 'chat',
        account,
        handle,
        trust,
        language,
        opening,
        ...(name ? { name } : {}),
        ...(handle.kind === 'customer' ? { customerId: handle.value } : {}),
      }),
    );
  });

  chat.post('/:account/files', async (context) => {
    await limit(context, 'files');
    const about = await chatAccountOf(context.env, context.req.param('account'), clock);
    const visitor = await visitorOf(context.env, about, bearerOf(context), clock());
    const { market, account } = about;
    const bytes = await readLimited(context.req.raw.body, market.attachments.maxBytes);
    if (!bytes) throw new Problem('too-large', `At most ${market.attachments.maxBytes} bytes.`);
    const type = context.req.header('content-type')?.split(';')[0]?.trim() ?? '';
    const file = {
      tenant: account.tenant,
      region: account.region,
      owner: ownerOf(visitor),
      name: context.req.query('name') ?? 'file',
      type,
      bytes,
    };
    const { fileId, name, type: settled, sizeBytes } = await storeFile(context.env, file, market.attachments, clock());
    return context.json(fileBody.parse({ fileId, name, type: settled, sizeBytes }), 201);
  });

  // A picture in the widget is loaded with fetch, so that the session never stands in an address.
  chat.get('/:account/files/:fileId', async (context) => {
    const about = await chatAccountOf(context.env, context.req.param('account'), clock);
    const visitor = await visitorOf(context.env, about, bearerOf(context), clock());
    const { tenant, region, market, id: account } = about.account;
    const fileId = context.req.param('fileId');
    const { handle } = visitor;
    const file = await readFile(context.env, { tenant, fileId });
    if (!file) throw new Problem('not-found');
    if (file.owner !== ownerOf(visitor)) {
      const { conversationId } = await threadFor(context.env, { tenant, region, account, handle }).current({
        tenant,
        region,
        market,
        account,
        channel: 'chat',
        handle,
      });
      const isTheirs =
        file.owner === conversationId &&
        (await conversationFor(context.env, { tenant, region, conversationId }).showsFile({ account, handle }, fileId));
      if (!isTheirs) throw new Problem('not-found');
    }
    return toFileResponse(file, fileCacheSeconds);
  });

  return chat;
}

function bearerOf({ req }: Chat): string | undefined {
  return /^Bearer (.+)$/.exec(req.header('authorization') ?? '')?.[1];
}

/** Is the surface of the Worker itself. */
export const chatSurface = createChat({ clock: systemClock });
