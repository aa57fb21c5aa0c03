/** Keeps an answer to a mail the way mail programs write it. */
import { describe, expect, it } from 'vitest';
import type { WorldMessage } from '../../src/messages.ts';
import { answerAddress, answerSubject, quotedText } from './reply.ts';

const mail = (headers: { name: string; value: string }[]): WorldMessage => ({
  ...{ id: '<1@parley.test>', channel: 'email', account: 'acc_eu_northpay-se-email', direction: 'down' },
  ...{ address: 'karin@brev.test', text: 'Hello\n> before', media: [], choices: [], status: 'sent', at: 0, headers },
});

describe('an answer to a mail', () => {
  it('goes to Reply-To, and else to whoever wrote', () => {
    const from = { name: 'From', value: 'Northpay <hjalp@northpay.test>' };
    expect(answerAddress(mail([from]))).toBe('hjalp@northpay.test');
    expect(answerAddress(mail([from, { name: 'reply-to', value: '<hjalp+token@northpay.test>' }]))).toBe(
      'hjalp+token@northpay.test',
    );
    expect(answerAddress(mail([]))).toBeUndefined();
  });

  it('says Re: once, whatever language it was said in', () => {
    expect(answerSubject('Refund')).toBe('Re: Refund');
    expect(['Re: Refund', 'SV: Refund', 'RE : Refund'].map(answerSubject)).toEqual([
      'Re: Refund',
      'SV: Refund',
      'RE : Refund',
    ]);
  });

  it('quotes every line, those quoted before a level deeper', () => {
    expect(quotedText(mail([]), 'Northpay')).toBe(
      '\n\nOn Thu, 01 Jan 1970 00:00:00 +0000, Northpay wrote:\n> Hello\n>> before',
    );
  });
});
