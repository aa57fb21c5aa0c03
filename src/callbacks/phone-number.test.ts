import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPhone, toCallable } from './phone-number.ts';
import { callingMarket } from './testing/market.ts';

const [se, gb, us] = ['SE', 'GB', 'US'].map((country) => callingMarket({}, { country }));

describe('a number', () => {
  it.each([
    [se, '070-174 06 42', '+46701740642', true],
    [se, '+46 70 174 06 42', '+46701740642', true],
    [se, '08-123 456 78', '+46812345678', false],
    [gb, '07700 900123', '+447700900123', true],
    [gb, '+44 7700 900123', '+447700900123', true],
    [us, '(415) 555-0142', '+14155550142', true],
  ] as const)('is read as people of the market write it (%#)', (market, written, phone, texts) => {
    expect(market && toCallable(written, market)).toMatchObject({ ok: true, phone, texts });
  });

  it('of a kind that is not known yet is told from those that are', () => {
    expect([gb && toCallable('07700 900123', gb), se && toCallable('070-174 06 42', se)]).toMatchObject([
      { listed: false },
      { listed: true },
    ]);
  });

  it.each([
    ['premium', se, '0944 123 456'],
    ['premium of another country’s plan', us, '900 555 0142'],
    ['shared cost', se, '0770 123 123'],
    ['toll-free', us, '800 555 0142'],
    ['premium in the United Kingdom', gb, '0871 234 5678'],
    ['short', se, '112'],
    ['short code', us, '72456'],
    ['abroad', se, '+47 22 12 34 56'],
    ['an island that shares +1', us, '+1 876 555 0123'],
    ['words', se, 'ring mig'],
    ['nothing', se, ''],
    ['with an extension', us, '415 555 0142 ext 12'],
  ] as const)('that is %s is not called', (_, market, written) => {
    expect(market && toCallable(written, market)).toEqual({ ok: false });
  });

  it('of another country is called where the market says so', () => {
    const nordic = callingMarket({ countries: ['NO'] }, { country: 'SE' });
    expect(toCallable('+47 22 12 34 56', nordic)).toMatchObject({ ok: true, phone: '+4722123456' });
  });

  it('is never a crash, and what is callable is E.164 of the market', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ()-]{0,30}$/)), (written) => {
        const result = se && toCallable(written, se);
        if (result?.ok) expect(result.phone).toMatch(/^\+46\d{6,12}$/);
      }),
    );
  });

  it('is shown by its ends', () => {
    expect(maskPhone('+46701740642')).toBe('+46 *** 42');
  });
});
