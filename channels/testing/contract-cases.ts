/** Owns the list of channels in the contract suite. */
import { smsCase } from '../sms/fixtures/contract.ts';
import { telegramCase } from '../telegram/fixtures/contract.ts';
import { whatsAppCase } from '../whatsapp/fixtures/contract.ts';
import type { ContractCase } from './contract.ts';

export const contractCases: readonly ContractCase[] = [smsCase, whatsAppCase, telegramCase];
