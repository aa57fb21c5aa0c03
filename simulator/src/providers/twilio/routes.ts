/**
 * Owns Twilio's REST API as far as a gateway uses it: send a message, find one, fetch and delete media. Sources:
 * https://www.twilio.com/docs/messaging/api/message-resource, https://www.twilio.com/docs/messaging/api/media-resource
 */
import { Buffer } from 'node:buffer';
import { type Context, Hono } from 'hono';
import { accountsFor } from '../../../world/accounts.ts';
import type { TwilioNumber, WorldAccount } from '../../../world/types.ts';
import { answerBroken } from '../../answer-broken.ts';
import { toMedia } from '../../attachments.ts';
import { type WorldEnv, worldOf } from '../../env.ts';
import { toAddress } from '../../messages.ts';
import { twilioError } from './errors.ts';
import { toMessageResource } from './message-resource.ts';
import { optOutNote } from './opt-outs.ts';
import { receiptPosts } from './receipts.ts';
import { fetchMedia, readSendForm } from './send-form.ts';
import { createSid } from './sids.ts';
import { signRequest } from './sign.ts';
import { isTokenDead } from './token.ts';

type Line = WorldAccount & { twilio: TwilioNumber };

/** Finds the account whose SID is in the path and whose token is in the Authorization header. */
function authenticated(context: Context<WorldEnv>): Line | undefined {
  const [scheme, credentials = ''] = (context.req.header('authorization') ?? '').split(' ');
  if (scheme !== 'Basic') return undefined;
  const [sid, token = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const account = accountsFor(context.env.SELF_URL).find(
    (candidate) => candidate.twilio?.accountSid === context.req.param('sid'),
  );
  const number = account?.twilio;
  return account && number && sid === number.accountSid && number.authTokens.includes(token)
    ? { ...account, twilio: number }
    : undefined;
}

/** Reads a filter's time: a day or a moment, in UTC. */
function toTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  return Number.isNaN(at) ? undefined : at;
}

const brokenAnswers = { error: () => twilioError(20500), rateLimit: () => twilioError(20429) };
const linkLastsMs = 60_000;

export const routes = new Hono<WorldEnv>()
  .basePath('/twilio')
  .use('/2010-04-01/Accounts/:sid/*', async (context, next) =>
    !authenticated(context) || (await isTokenDead(context.env)) ? twilioError(20003) : next(),
  )
  .post('/2010-04-01/Accounts/:sid/Messages.json', async (context) => {
    const line = authenticated(context);
    if (!line) return twilioError(20003);
    const form = readSendForm(new URLSearchParams(await context.req.text()), line.twilio);
    if (!form.ok) return twilioError(form.code);
    const media = await fetchMedia(form.mediaUrls);
    const message = {
      id: createSid(media.files.length > 0 ? 'MM' : 'SM'),
      channel: 'sms' as const,
      account: line.id,
      direction: 'down' as const,
      address: form.to,
      text: form.body,
      media: toMedia(media.files),
      choices: [],
      status: form.service ? 'accepted' : 'queued',
      at: Date.now(),
    };
    const world = worldOf(context.env);
    const behaviour = await world.behaviour();
    const { fault, taken } = await world.deliver({
      message,
      files: media.files,
      target: 'twilio',
      posts: await receiptPosts(
        message,
        line.twilio,
        form.statusUrl,
        media.isLost ? { ...behaviour, outcome: 'failed' } : behaviour,
      ),
      unlessNoted: optOutNote(line.twilio.messagingServiceSid, form.to),
    });
    if (fault) return answerBroken(fault, brokenAnswers);
    if (!taken) return twilioError(21610);
    return context.json(toMessageResource(message, line.twilio), 201);
  })
  .get('/2010-04-01/Accounts/:sid/Messages.json', async (context) => {
    const line = authenticated(context);
    if (!line) return twilioError(20003);
    const fault = await worldOf(context.env).takeFault('twilio');
    if (fault) return answerBroken(fault, brokenAnswers);
    const query = context.req.query();
    const onDay = toTime(query.DateSent);
    const limit = Math.min(Number(query.PageSize ?? 50) || 50, 1_000);
    const messages = await worldOf(context.env).sentBy({
      account: line.id,
      address: query.To === undefined ? undefined : toAddress(query.To),
      since: onDay ?? toTime(query['DateSent>']),
      until: onDay === undefined ? toTime(query['DateSent<']) : onDay + 86_400_000,
      limit,
    });
    const uri = `/2010-04-01/Accounts/${line.twilio.accountSid}/Messages.json?PageSize=${limit}&Page=0`;
    return context.json({
      messages: messages.map((message) => toMessageResource(message, line.twilio)),
      end: Math.max(messages.length - 1, 0),
      first_page_uri: uri,
      next_page_uri: null,
      page: 0,
      page_size: limit,
      previous_page_uri: null,
      start: 0,
      uri,
    });
  })
  .get('/2010-04-01/Accounts/:sid/IncomingPhoneNumbers.json', async (context) => {
    const line = authenticated(context);
    if (!line) return twilioError(20003);
    const fault = await worldOf(context.env).takeFault('twilio');
    if (fault) return answerBroken(fault, brokenAnswers);
    const { accountSid, number } = line.twilio;
    const asked = context.req.query('PhoneNumber');
    const about = {
      account_sid: accountSid,
      phone_number: number,
      capabilities: { voice: false, sms: true, mms: number.startsWith('+1'), fax: false },
      sms_url: `${context.env.GATEWAY_URL}/hooks/sms/${line.id}`,
      sms_method: 'POST',
      sms_application_sid: '',
    };
    const isTheirs = asked === undefined || toAddress(asked) === number;
    return context.json({ incoming_phone_numbers: isTheirs ? [about] : [], next_page_uri: null });
  })
  .get('/2010-04-01/Accounts/:sid/Messages/:message', async (context) => {
    const line = authenticated(context);
    if (!line) return twilioError(20003);
    const message = await worldOf(context.env).message(context.req.param('message').replace(/\.json$/, ''));
    return message?.account === line.id ? context.json(toMessageResource(message, line.twilio)) : twilioError(20404);
  })
  .get('/2010-04-01/Accounts/:sid/Messages/:message/Media/:media', async (context) => {
    const line = authenticated(context);
    if (!line) return twilioError(20003);
    const fault = await worldOf(context.env).takeFault('twilio-media');
    if (fault) return answerBroken(fault, brokenAnswers);
    const { message, media } = context.req.param();
    const found = await worldOf(context.env).message(message);
    if (found?.account !== line.id || !found.media.some((file) => file.id === media)) return twilioError(20404);
    const link = `${context.env.SELF_URL}/twilio/cdn/${line.id}/${media}?until=${Date.now() + linkLastsMs}`;
    return context.redirect(
      `${link}&signature=${encodeURIComponent(await signRequest(link, {}, line.twilio.authTokens[0] ?? ''))}`,
      307,
    );
  })
  .delete('/2010-04-01/Accounts/:sid/Messages/:message/Media/:media', async (context) => {
    const line = authenticated(context);
    if (!line) return twilioError(20003);
    const found = await worldOf(context.env).message(context.req.param('message'));
    const media = context.req.param('media').replace(/\.json$/, '');
    if (found?.account !== line.id || !found.media.some((file) => file.id === media)) return twilioError(20404);
    return (await worldOf(context.env).removeMedia(media)) ? new Response(null, { status: 204 }) : twilioError(20404);
  })
  .get('/cdn/:account/:media', async (context) => {
    // Like the object store behind Twilio: a signed link that comes with credentials as well is refused.
    if (context.req.header('authorization'))
      return new Response('<Error><Code>InvalidArgument</Code></Error>', {
        status: 400,
        headers: { 'content-type': 'application/xml' },
      });
    const { account, media } = context.req.param();
    const token = accountsFor(context.env.SELF_URL).find((candidate) => candidate.id === account)?.twilio
      ?.authTokens[0];
    const { until = '0', signature } = context.req.query();
    const link = `${context.env.SELF_URL}/twilio/cdn/${account}/${media}?until=${until}`;
    if (!token || Number(until) < Date.now() || signature !== (await signRequest(link, {}, token)))
      return new Response('<Error><Code>AccessDenied</Code></Error>', {
        status: 403,
        headers: { 'content-type': 'application/xml' },
      });
    const file = await worldOf(context.env).media(media);
    return file
      ? new Response(file.bytes, { headers: { 'content-type': file.type, 'content-length': String(file.sizeBytes) } })
      : twilioError(20404);
  })
  .all('/*', () => twilioError(20404));
