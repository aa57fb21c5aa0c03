/** Owns what every Twilio account has, whatever it carries: the account's SID, its tokens, and how its hooks are judged. */
import * as z from 'zod';
import type { OpenAccount } from '../channel.ts';
import { secretList } from '../secrets.ts';

export const twilioConfigFields = {
  accountSid: z
    .string()
    .regex(/^AC[0-9a-zA-Z]{32}$/, 'is AC and 32 letters or digits')
    .meta({
      title: 'Account SID',
      description: 'The AC… that owns the number: on the first page of the Twilio console, under Account Info.',
    }),
  /** The inbound webhook's address exactly as entered at Twilio, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      title: 'Webhook address at Twilio',
      description: 'As it is entered there, when a proxy changes it on its way here. Else leave it empty.',
    }),
  /** `shadow` counts wrong signatures and takes the hook all the same, for the days of moving over. */
  mode: z.enum(['enforce', 'shadow']).default('enforce').meta({
    title: 'Wrong signatures',
    description:
      '“enforce” refuses them. “shadow” counts them and takes the message all the same, for the days of moving over.',
  }),
};

/** The first token signs what we send; all are accepted on what comes in, so that a rotation refuses nothing. */
export const twilioCredentialsSchema = z.object({
  authTokens: secretList(z.string().min(16)).meta({
    title: 'Auth token',
    description: 'Under Account Info as well. API keys do not sign hooks: it has to be the auth token.',
  }),
});

export type TwilioConfig = { accountSid: string; publicUrl?: string | undefined; mode: 'enforce' | 'shadow' };

/** Is a Twilio account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class TwilioAccess<Config extends TwilioConfig = TwilioConfig> {
  readonly config: Config;
  readonly authTokens: readonly string[];

  constructor(config: Config, authTokens: readonly string[]) {
    this.config = config;
    this.authTokens = authTokens;
  }
}

/** Gives the opened config and secrets; throws for an account that is not Twilio's. */
export function twilioAccessOf(account: OpenAccount): TwilioAccess {
  if (account.credentials instanceof TwilioAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as Twilio's`);
}
