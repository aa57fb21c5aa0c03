/** Owns Twilio as a provider of calls: its API at the same address as its texts, and the phones of the world. */
import { Hono } from 'hono';
import type { WorldEnv } from '../../env.ts';
import { toAddress } from '../../messages.ts';
import type { Provider } from '../provider.ts';
import { phoneRoutes } from './phones.ts';
import { callRoutes } from './routes.ts';

export const voice: Provider = {
  name: 'twilio-voice',
  channels: ['phone'],
  routes: new Hono<WorldEnv>().route('/twilio', callRoutes).route('/', phoneRoutes),
  say: () => Promise.reject(new Error('nothing is written on a call')),
  objection: () => 'channel: a call is made with POST /call {from, to}, not written',
  normalise: toAddress,
  acts: [],
};
