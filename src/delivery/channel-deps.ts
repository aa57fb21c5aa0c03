/** Owns what a channel is handed when it reaches out: the way to its provider, the clock, and where everything is. */
import type { ChannelDeps } from '../../channels/channel.ts';
import { type Env, settingsOf } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { createSendMail } from './send-mail.ts';

/** Makes a channel's dependencies of the Worker's settings. */
export function channelDepsFor(env: Env, clock: Clock, fetcher?: typeof fetch): ChannelDeps {
  const settings = settingsOf(env);
  return {
    fetch: fetcher ?? ((input, init) => fetch(input, init)),
    now: clock,
    ...(env.MAIL ? { sendMail: createSendMail(env.MAIL) } : {}),
    env: {
      publicUrl: settings.PUBLIC_URL.replace(/\/+$/, ''),
      apis: {
        twilio: settings.TWILIO_API_URL,
        graph: settings.GRAPH_API_URL,
        telegram: settings.TELEGRAM_API_URL,
        line: settings.LINE_API_URL,
        lineData: settings.LINE_DATA_API_URL,
        x: settings.X_API_URL,
        mail: settings.MAIL_API_URL,
      },
    },
  };
}
