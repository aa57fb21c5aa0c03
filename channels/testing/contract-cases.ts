/** Owns the list of channels in the contract suite. */

import { emailCase } from '../email/fixtures/contract.ts';
import { instagramCase } from '../instagram/fixtures/contract.ts';
import { lineCase } from '../line/fixtures/contract.ts';
import { messengerCase } from '../messenger/fixtures/contract.ts';
import { phoneCase } from '../phone/fixtures/contract.ts';
import { smsCase } from '../sms/fixtures/contract.ts';
import { telegramCase } from '../telegram/fixtures/contract.ts';
import { whatsAppCase } from '../whatsapp/fixtures/contract.ts';
import { xCase } from '../x/fixtures/contract.ts';
import type { ContractCase } from './contract.ts';

export const contractCases: readonly ContractCase[] = [
  smsCase,
  emailCase,
  whatsAppCase,
  messengerCase,
  instagramCase,
  telegramCase,
  lineCase,
  phoneCase,
  xCase,
];
