/** Holds the folding of quoted text to what people of many languages and programs write; nothing is ever lost by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from './quotes.ts';

const fresh = (text: string) =>
  passagesOf(text)
    .filter(({ quoted }) => !quoted)
    .map((passage) => passage.text.trim())
    .join('|');
const squeeze = (text: string) => text.replace(/\s+/g, '');

const answers: [string, string][] = [
  ['Gmail', 'Hi, any news?\n\nOn Mon, Nov 23, 2026 at 9:00 AM Northpay <help@northpay.test> wrote:\n\n> Hello\n> Bye'],
  [
    'Gmail, broken over two lines',
    'Hi, any news?\n\nOn Mon, Nov 23, 2026 at 9:00 AM Northpay <\nhelp@northpay.test> wrote:\n\n> Hello',
  ],
  ['Apple', 'Hi, any news?\n\n> On 23 Nov 2026, at 09:00, Northpay <help@northpay.test> wrote:\n> \n> Hello'],
  [
    'Outlook',
    'Hi, any news?\n\n________________________________\nFrom: Northpay <help@northpay.test>\nSent: Monday, 23 November 2026 09:00\nTo: Astrid\nSubject: Re: refund\n\nHello',
  ],
  ['Outlook, old', 'Hi, any news?\n\n-----Original Message-----\nFrom: Northpay\nSent: Monday\nTo: Astrid\n\nHello'],
  ['a phone', 'Hi, any news?\n\nSent from my iPhone\n\nOn 23 Nov 2026, at 09:00, Northpay wrote:\n\n> Hello'],
  ['a signature', 'Hi, any news?\n\n-- \nAstrid Lind\nLindgatan 4'],
  ['Swedish', 'Hi, any news?\n\nDen mån 23 nov. 2026 kl 09:00 skrev Northpay <hjalp@northpay.test>:\n\n> Hej'],
  [
    'Swedish Outlook',
    'Hi, any news?\n\nFrån: Northpay <hjalp@northpay.test>\nSkickat: den 23 november 2026 09:00\nTill: Astrid\nÄmne: Sv: retur\n\nHej',
  ],
  ['Spanish', 'Hi, any news?\n\nEl lun, 23 nov 2026 a las 9:00, Northpay (<ayuda@northpay.test>) escribió:\n\n> Hola'],
  [
    'Spanish Outlook',
    'Hi, any news?\n\nDe: Northpay <ayuda@northpay.test>\nEnviado: lunes, 23 de noviembre de 2026\nPara: Astrid\nAsunto: Re: devolución\n\nHola',
  ],
  ['German', 'Hi, any news?\n\nAm Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Northpay <hilfe@northpay.test>:\n\n> Hallo'],
  ['French', 'Hi, any news?\n\nLe lun. 23 nov. 2026 à 09:00, Northpay <aide@northpay.test> a écrit :\n\n> Bonjour'],
  ['Finnish', 'Hi, any news?\n\nma 23. marrask. 2026 klo 9.00 Northpay (apu@northpay.test) kirjoitti:\n\n> Hei'],
  ['Polish', 'Hi, any news?\n\npon., 23 lis 2026 o 09:00 Northpay <pomoc@northpay.test> napisał(a):\n\n> Dzień dobry'],
  ['Japanese', 'Hi, any news?\n\n2026年11月23日(月) 9:00 Northpay <help@northpay.test>のメッセージ:\n\n> こんにちは'],
  [
    'a language nobody taught us',
    'Hi, any news?\n\nTriti 2026-11-23 09:00 Northpay <help@northpay.test> gruntled:\n\n> Hello',
  ],
];

describe('an answer', () => {
  it.each(answers)('is told from what it repeats: %s', (_name, text) => {
    expect(fresh(text)).toBe('Hi, any news?');
  });

  it('between the lines stays new, and what it answers is folded', () => {
    const text =
      'On Mon, 23 Nov 2026 Northpay <help@northpay.test> wrote:\n> Which order?\nIt was NP-SE-104233, bought in November.\n> Which card?\nThe one that ends in 4821, from my bank.\n';
    expect(fresh(text)).toBe('It was NP-SE-104233, bought in November.|The one that ends in 4821, from my bank.');
  });

  it.each([
    ['nothing else', '> Only this was repeated.'],
    [
      'something passed on',
      'FYI\n\n---------- Forwarded message ---------\nFrom: Fjällro <shop@fjallro.test>\nDate: Mon, 23 Nov 2026\nSubject: Refund\nTo: Astrid\n\nYour refund is on its way.',
    ],
    ['words that only look like it', 'I wrote on Monday at 9:00 to you:\nwhere is my money?\nFrom: the shop, I mean.'],
  ])('is shown whole when there is %s', (_name, text) => {
    expect(passagesOf(text).some(({ quoted }) => quoted)).toBe(false);
  });

  it('keeps every word of the mail, in its order', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '> quoted',
        '-- ',
        'On 23 Nov 2026 A <a@b.test> wrote:',
        'From: A <a@b.test>',
        'Sent: Monday 2026',
        'To: B',
        '',
        '____________________',
      ),
      fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const passages = passagesOf(text);
        expect(squeeze(passages.map((passage) => passage.text).join('\n'))).toBe(squeeze(text));
        if (passages.length > 0) expect(passages.some(({ quoted }) => !quoted)).toBe(true);
      }),
    );
  });
});
