/** Owns Meta's side of a business number: what the app, the business account and the number were set up with. */
import * as z from 'zod';
import { accountsFor } from '../../../world/accounts.ts';
import type { WorldAccount } from '../../../world/types.ts';

const setUp = z.object({ phoneNumberId: z.string(), wabaId: z.string(), displayPhone: z.string(), appId: z.string() });
const secrets = z.object({ appSecrets: z.array(z.string()).min(1), accessToken: z.string() });

export type WhatsAppLine = {
  account: WorldAccount;
  numberId: string;
  wabaId: string;
  appId: string;
  digits: string;
  appSecret: string;
  token: string;
};

/** Reads an account as Meta knows it. */
export function lineOf(account: WorldAccount): WhatsAppLine {
  const { phoneNumberId, wabaId, displayPhone, appId } = setUp.parse(account.config);
  const { appSecrets, accessToken } = secrets.parse(account.credentials);
  return {
    account,
    numberId: phoneNumberId,
    wabaId,
    appId,
    digits: displayPhone.slice(1),
    appSecret: appSecrets[0] ?? '',
    token: accessToken,
  };
}

/** Finds the number that a test of it holds for. */
export function findLine(selfUrl: string, holds: (line: WhatsAppLine) => boolean): WhatsAppLine | undefined {
  return accountsFor(selfUrl)
    .filter(({ channel }) => channel === 'whatsapp')
    .map(lineOf)
    .find(holds);
}
