import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCardNumber, isLuhnValid } from './card-numbers.ts';
import { cardMask, redactText } from './redact-text.ts';
import { cardNumbers, hardSeparators, written } from './testing/cards.ts';

/** Reads all digits of a text, in whatever script, as one run of ASCII digits. */
function digitsIn(text: string): string {
  return (text.normalize('NFKC').match(/\d/g) ?? []).join('');
}

describe('a card number', () => {
  test.each([
    ['4111 1111 1111 1111', '[card ••••1111]'],
    ['my card is 4111-1111-1111-1111, thanks', 'my card is [card ••••1111], thanks'],
    ['kort4111111111111111.png', 'kort[card ••••1111].png'],
    ['3782 822463 10005', '[card ••••0005]'],
    ['3056 930902 5904', '[card ••••5904]'],
    ['5555.5555.5555.4444', '[card ••••4444]'],
    ['6011 0009\n9013 9424', '[card ••••9424]'],
    ['４１１１　１１１１　１１１１　１１１１', '[card ••••1111]'],
    ['4️⃣1️⃣1️⃣1️⃣ 1111 1111 1111', '[card ••••1111]'],
    ['④111 1111 1111 1111', '[card ••••1111]'],
    ['٤١١١ ١١١١ ١١١١ ١١١١', '[card ••••1111]'],
    ['4111\u200b1111\u200b1111\u200b1111', '[card ••••1111]'],
    ['4111,1111,1111,1111', '[card ••••1111]'],
    ['4/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1', '[card ••••1111]'],
    ['+4111 1111 1111 1111', '+[card ••••1111]'],
    ['4111 1111 1111 1111 ;5555 5555 5555 4444', '[card ••••1111] ;[card ••••4444]'],
    ['1. 4111 1111 1111 1111 2. 5555 5555 5555 4444', '1. [card ••••1111] 2. [card ••••4444]'],
    ['6212345678901232', '[card ••••1232]'],
    ['4000 0000 0000 0000 006', '[card ••••0006]'],
  ])('in “%s” leaves only its last four', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  test('never survives, whatever the issuer, the script, the groups and the separators', () => {
    const texts = cardNumbers.chain((card) => fc.tuple(fc.constant(card), written(card)));
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'Kort: ', 'my card is ', '('), ([card, text], before) => {
        const redacted = redactText(`${before}${text}\nthank you`);
        expect(redacted).toBe(`${before}${cardMask(card.slice(-4))}\nthank you`);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never survives other punctuation, where it is grouped as cards are printed', () => {
    fc.assert(
      fc.property(
        cardNumbers,
        fc.constantFrom(...hardSeparators),
        fc.constantFrom(1, 2, 4),
        (card, separator, size) => {
          const text = (card.match(new RegExp(`\\d{1,${size}}`, 'g')) ?? []).join(separator);
          expect(redactText(text)).toBe(cardMask(card.slice(-4)));
        },
      ),
    );
  });

  test('never survives among other words and numbers', () => {
    const noise = fc.constantFrom('order', '42', 'NP-SE-104233', '2026-11-19', '+46 70 174 06 01', '1 249 kr', 'tack!');
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 6 }),
        cardNumbers,
        fc.array(noise, { maxLength: 6 }),
        (before, card, after) => {
          const redacted = redactText([...before, card, ...after].join(' '));
          expect(digitsIn(redacted)).not.toContain(card);
        },
      ),
    );
  });
});

describe('what is no card number', () => {
  test.each([
    'NP-SE-104233',
    'np us 200417',
    '+46 70 174 06 01',
    '+1 (555) 555-0100',
    '+44 7700 900123',
    '+4915123456785',
    '0046701740601',
    '46701740601',
    'SE45 5000 0000 0583 9825 7466',
    'SE4550000000058398257466',
    'DK50 0040 0440 1162 43',
    'DK5000400440116243',
    'GB29 NWBK 6016 1331 9268 19',
    'DE89370400440532013000',
    '1Z999AA10123456784',
    '1Z 999 AA1 01 2345 6784',
    '9400 1000 0000 0000 0000 00',
    '9405511206213414325732',
    'RR123456785SE',
    'JJD000390007882823476',
    '00373500489530470123',
    '114-3941689-8772232',
    'SE-7K3Q-92FD',
    '550e8400-e29b-41d4-a716-446655440000',
    'SM4111111111111111aaaabbbbccccdddd',
    '2026-11-19 14:30:22',
    '1763560222123',
    '1 249,00 kr, 2 499,00 kr, 999 kr',
    'the last four are 4242',
    '19640823-3234',
    '4111 1111 1111 1112',
    '41111111111111111111111111',
  ])('“%s” is left as it is', (text) => {
    expect(redactText(text)).toBe(text);
  });

  test('by its check digit is left as it is, however it is written', () => {
    const wrong = fc.tuple(cardNumbers, fc.integer({ min: 1, max: 9 })).map(([card, step]) => {
      return card.slice(0, -1) + ((Number(card.slice(-1)) + step) % 10);
    });
    const alone = wrong
      .filter((digits) => !isLuhnValid(digits))
      .chain((digits) => fc.tuple(fc.constant(digits), written(digits, [0x30])));
    fc.assert(
      fc.property(alone, ([digits, text]) => {
        const parts = windowsOf(text);
        fc.pre(!parts.some(isCardNumber));
        expect(redactText(text)).toBe(text);
        expect(isCardNumber(digits)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('among words of any script is left as it is', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/\p{N}/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        expect(redactText(value)).toBe(value);
      }),
    );
  });
});

/** Lists the digits of every run of whole groups in a text. */
function windowsOf(text: string): string[] {
  const groups = text.match(/[0-9]+/g) ?? [];
  return groups.flatMap((_, from) =>
    groups.slice(from).map((_last, length) => groups.slice(from, from + length + 1).join('')),
  );
}

describe('a security code', () => {
  test.each([
    ['cvv 123', 'cvv [code]'],
    ['CVC2: 1234', 'CVC2: [code]'],
    ['my security code is 123', 'my security code is [code]'],
    ['säkerhetskoden är 123', 'säkerhetskoden är [code]'],
    ['el código de seguridad es 123', 'el código de seguridad es [code]'],
    ['codigo de seguridad: 1 2 3', 'codigo de seguridad: [code]'],
    ['cvv １２３', 'cvv [code]'],
    ['123 is my cvv', '[code] is my cvv'],
    ['order 1234, cvv 999', 'order 1234, cvv [code]'],
    ['pinkod 1234', 'pinkod [code]'],
    ['4111 1111 1111 1111 123', '[card ••••1111] [code]'],
    ['4111 1111 1111 1111 12/27 123', '[card ••••1111] 12/27 [code]'],
    ['4111 1111 1111 1111 1227 123', '[card ••••1111] [code] [code]'],
    ['4111 1111 1111 1111, exp 12/27, cvv 123', '[card ••••1111], exp 12/27, cvv [code]'],
    ['4111111111111111\n12/2027\n123', '[card ••••1111]\n12/2027\n[code]'],
    ['378282246310005 1234', '[card ••••0005] [code]'],
    ['123 4111111111111111', '[code] [card ••••1111]'],
  ])('in “%s” is taken out', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  test.each([
    'verification code 123456',
    'my cvv is on the back',
    'the code 123 in the shop',
    'the last four are 4242',
    'room 123',
    'kod 123 på dörren',
    'pinnar 1234',
  ])('is not seen in “%s”', (text) => {
    expect(redactText(text)).toBe(text);
  });

  test('is not seen in an amount beside a card', () => {
    expect(redactText('4111 1111 1111 1111, 249 kr')).toBe('[card ••••1111], 249 kr');
    expect(redactText('4111 1111 1111 1111 $250')).toBe('[card ••••1111] $250');
  });
});

describe('redacting', () => {
  test('twice gives what once gave', () => {
    const pieces = fc.oneof(
      cardNumbers,
      cardNumbers.chain(written),
      fc.constantFrom(
        'cvv',
        '123',
        '12/27',
        '4242',
        ' ',
        '\n',
        ',',
        '[card ••••1111]',
        '[code]',
        'exp',
        'is my',
        'pin',
        '1Z',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
      fc.stringMatching(/^\d{1,6}$/),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('', ' '), (parts, separator) => {
        const once = redactText(parts.join(separator));
        expect(redactText(once)).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a mask that somebody typed hides no card behind it', () => {
    expect(redactText('[card ••••4111] 4111 1111 1111 1111')).toBe('[card ••••4111] [card ••••1111]');
    expect(redactText('••••4111 1111 1111 1111')).toBe('••••[card ••••1111]');
  });

  test('takes no time that a long and hostile text could buy', () => {
    const pieces = [
      '4 ',
      '4111 ',
      '4-',
      '+4 6 ',
      'cvv is ',
      'cvv: ',
      '[card ••••1111] ',
      '1Z ',
      'SE45 ',
      '12/27 ',
      '٤ ',
      '[card ',
    ];
    for (const piece of pieces) expect(redactText(piece.repeat(40_000 / piece.length))).toEqual(expect.any(String));
  });
});

describe('a text that is none', () => {
  test('is made one, so that a database takes it', () => {
    expect(redactText('half \ud83d of a smile')).toBe('half \ufffd of a smile');
    expect(redactText('a whole 😀')).toBe('a whole 😀');
  });
});
