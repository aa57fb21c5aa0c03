/**
 * Owns how somebody writes on Messenger or Instagram. `extra` knows `foreign` (a human answers in Meta's own inbox), `batch` (each line is
 * a message of its own, all in one hook), `referral` (came by an advertisement), `story` (answers a story) and `mention` (names the account
 * in a story; the file is the story), `standby` (another app answers), `expired` (files whose links have gone bad) and `hoursAgo`; what
 * else is there is added to the messages, as Meta may at any time.
 */
import type { WorldAccount } from '../../../../world/types.ts';
import { toFiles, toMedia } from '../../../attachments.ts';
import { type Env, worldOf } from '../../../env.ts';
import type { SayAnswer, WorldMessage } from '../../../messages.ts';
import type { MediaFile } from '../../../object/mailbag.ts';
import type { SayRequest } from '../../../say-request.ts';
import { postTimes, statusAfter } from '../../hand-in.ts';
import type { Later } from '../../provider.ts';
import type { App } from './app.ts';
import { echoOf, eventOf, hookFor, type Json } from './events.ts';
import { linkTo } from './files.ts';
import { createFileId, createMid } from './ids.ts';
import { lineOf, type MessagingLine } from './line.ts';
import { openWindow } from './window.ts';

const ourExtras = new Set(['foreign', 'batch', 'referral', 'story', 'mention', 'standby', 'expired', 'hoursAgo']);
const hourMs = 3_600_000;

function attachmentsOf(env: Env, app: App, files: readonly MediaFile[], { extra }: SayRequest): Json {
  if (files.length === 0) return {};
  const attachments = files.map((file) => ({
    type: extra.mention ? 'story_mention' : (/^(image|video|audio)\//.exec(file.type)?.[1] ?? 'file'),
    payload: { url: linkTo(env, app, file, Boolean(extra.expired)) },
  }));
  return { attachments };
}

/** What the message answers, and where its writer comes from. */
function contextOf(env: Env, app: App, story: MediaFile | undefined, { replyTo, extra }: SayRequest): Json {
  const advertisement = {
    source: 'ADS',
    type: 'OPEN_THREAD',
    ad_id: extra.referral,
    ads_context_data: { ad_title: 'Pay later' },
  };
  return {
    ...(replyTo ? { reply_to: { mid: replyTo } } : {}),
    ...(story ? { reply_to: { story: { id: extra.story, url: linkTo(env, app, story) } } } : {}),
    ...(extra.referral ? { referral: advertisement } : {}),
  };
}

function shownOf(app: App, line: MessagingLine, said: SayRequest, at: number) {
  const isForeign = Boolean(said.extra.foreign);
  return (text: string, files: readonly MediaFile[], index: number): WorldMessage => ({
    id: index === 0 && said.id ? said.id : createMid(app),
    channel: app.channel,
    account: line.account.id,
    direction: isForeign ? 'down' : 'up',
    address: said.from,
    text,
    media: toMedia(files),
    choices: [],
    status: isForeign ? 'sent' : 'sending',
    at,
    ...(isForeign ? { author: 'Meta inbox' } : {}),
    ...(said.replyTo ? { replyTo: said.replyTo } : {}),
  });
}

/** Posts what somebody wrote: one hook with all of its messages. */
export async function sayOn(
  app: App,
  env: Env,
  account: WorldAccount,
  said: SayRequest,
  later: Later,
): Promise<SayAnswer> {
  const line = lineOf(account);
  const world = worldOf(env);
  const { extra, from } = said;
  const at = Date.now() - Number(extra.hoursAgo ?? 0) * hourMs;
  const isForeign = Boolean(extra.foreign);
  const files = toFiles(said.attachments, createFileId);
  const [story] = extra.story ? toFiles([{ name: 'story.png', type: 'image/png' }], createFileId) : [];
  if (story) await world.keepMedia(story);
  const texts = extra.batch ? said.text.split('\n').filter(Boolean) : [said.text];
  const toShown = shownOf(app, line, said, at);
  const shown = texts.map((text, index) => toShown(text, index === 0 ? files : [], index));
  for (const [index, message] of shown.entries()) await world.record(message, index === 0 ? files : []);
  if (!isForeign) await openWindow(env, app, line, from, { at, byAdvertisement: Boolean(extra.referral) });

  const added = Object.fromEntries(Object.entries(extra).filter(([name]) => !ourExtras.has(name)));
  const events = shown.map(({ id, text }, index): Json => {
    const first = index === 0 ? { ...attachmentsOf(env, app, files, said), ...contextOf(env, app, story, said) } : {};
    const message = { mid: id, ...(text ? { text } : {}), ...first, ...added };
    return isForeign
      ? echoOf(line, from, at, { ...message, app_id: Number(app.inboxAppId) })
      : eventOf(line, from, at, { message });
  });
  const { signature, retries } = said;
  const hook = hookFor(env, app, line, events, { signature, retries, isStandby: Boolean(extra.standby) });
  const { answer } = await postTimes(shown[0]?.id ?? '', hook, said.times);
  if (!isForeign) for (const { id } of shown) later(world.setStatus(id, statusAfter(answer)));
  return answer;
}
