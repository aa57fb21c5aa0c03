/** Says how a text is previewed. */
import { describe, expect, it } from 'vitest';
import en from '../../../../../locales/en.json' with { type: 'json' };
import sv from '../../../../../locales/sv.json' with { type: 'json' };
import { previewOf, textEntries, textGroups } from './preview.ts';

const place = { country: 'SE', currency: 'SEK', timeZone: 'Europe/Stockholm', tenantName: 'Northpay' };

describe('a preview', () => {
  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('of every shipped text in %s is readable and leaves no value open', (language, words) => {
    for (const { key } of textEntries) {
      const preview = previewOf(key, (words as Record<string, string>)[key] ?? '', { ...place, language });
      expect(preview, key).toMatchObject({ ok: true });
      expect(preview.ok && preview.text, key).not.toMatch(/[{}]/);
    }
  });

  it('speaks as the country does, and counts what it costs by text', () => {
    const preview = previewOf('bot.refundPending', sv['bot.refundPending'], { ...place, language: 'sv' });
    expect(preview.ok && preview.text).toContain('1 249,50 kr');
    expect(preview.ok && preview.text).toContain('23 november');
    expect(preview.ok && preview.sms.segments).toBe(2);
  });

  it('says why a text cannot be said', () => {
    expect(previewOf('bot.offer', '', { ...place, language: 'sv' })).toEqual({ ok: false, fault: 'empty' });
    expect(previewOf('bot.offer', '{broken', { ...place, language: 'sv' })).toMatchObject({ ok: false });
    expect(previewOf('bot.offer', 'Hej {nobody}', { ...place, language: 'sv' })).toMatchObject({ ok: false });
  });
});

it('knows every text and a group for it', () => {
  expect(textEntries.length).toBe(Object.keys(en).length);
  expect(textGroups).toContain('bot');
});
