/** Owns what a phone's text does at Twilio: opt-out words, the signed webhook, and the TwiML that comes back. */
import type { WorldAccount } from '../../../world/types.ts';
import { toFiles, toMedia } from '../../attachments.ts';
import { type Env, worldOf } from '../../env.ts';
import { type SayAnswer, toAddress } from '../../messages.ts';
import type { SayRequest } from '../../say-request.ts';
import { postTimes, statusAfter } from '../hand-in.ts';
import { isTaken } from '../post.ts';
import type { Later } from '../provider.ts';
import { inboundParameters } from './hook-parameters.ts';
import { heedKeyword, replyMessage } from './opt-outs.ts';
import { createSid } from './sids.ts';
import { signedPost } from './signed-post.ts';
import { messagesOf } from './twiml.ts';

/** Posts a text to the gateway and brings back what it answers. */
export async function sayByText(env: Env, account: WorldAccount, said: SayRequest, later: Later): Promise<SayAnswer> {
  const number = account.twilio;
  if (!number) throw new Error(`${account.id} has no number`);
  const world = worldOf(env);
  const files = toFiles(said.attachments, () => createSid('ME'));
  const message = {
    id: said.id ?? createSid(files.length > 0 ? 'MM' : 'SM'),
    channel: 'sms' as const,
    account: account.id,
    direction: 'up' as const,
    address: toAddress(said.from),
    text: said.text,
    media: toMedia(files),
    choices: [],
    status: 'sending',
    at: Date.now(),
  };
  const isNew = await world.record(message, files);
  const keyword = await heedKeyword(env, message, number, isNew);
  const hook = await signedPost({
    url: `${env.GATEWAY_URL}/hooks/sms/${account.id}`,
    parameters: { ...inboundParameters(message, number, `${env.SELF_URL}/twilio`, keyword), ...said.extra },
    number,
    retries: said.retries,
    signature: said.signature,
  });
  const { answer, answers } = await postTimes(message.id, hook, said.times);
  later(world.setStatus(message.id, statusAfter(answer)));
  // Whoever asks what was heard after an answer must find it; the mark on the sender's own screen may come a moment later.
  for (const { status, body } of answers)
    if (isTaken(status)) for (const text of messagesOf(body)) await world.record(replyMessage(message, text, 'reply'));
  return answer;
}
