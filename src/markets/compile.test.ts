/** Says what a configuration becomes when it is compiled, and what becomes of what nobody thought of. */
import { describe, expect, it } from 'vitest';
import { presets } from '../../markets/index.ts';
import type { ConfigPatch } from '../../schema/config/market-config.ts';
import { check } from './check/check.ts';
import { compile, readConfig, suppliesFor } from './compile.ts';
import { createShippedHere } from './shipped-here.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const shipped = createShippedHere(presets, now);

async function compiled(patch: ConfigPatch, tenantName = 'Northpay') {
  const read = readConfig([
    { layer: 'preset', patch: presets.se?.config ?? {} },
    { layer: 'market', patch },
  ]);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const supplies = await suppliesFor(read.config, shipped);
  const place = { tenant: 'northpay', tenantName, market: 'se', region: 'eu' };
  const snapshot = compile(read.config, supplies, { ...place, version: 1, publishedAt: now });
  const findings = check({
    ...{ config: read.config, snapshot, supplies, people: [], accounts: [], now },
    languages: await shipped.languages(),
    english: (await shipped.catalogue('en')) ?? {},
    calendars: await shipped.calendars(),
    residency: { strength: 'enforced', isApplied: true },
  });
  return { snapshot, findings };
}

describe('names in addresses', () => {
  it.each(['A&B "Pay" \\ Söhne', "Cash$& $' $` $$1 Pay", '{market} {tenant}'])(
    'are put in as they are: %s',
    async (name) => {
      const patch = { legalEntity: '{tenantName} AB', contacts: { help: 'https://{tenant}.test/{market}' } };
      const { snapshot } = await compiled(patch, name);
      expect(snapshot.legalEntity).toBe(`${name} AB`);
      expect(snapshot.contacts.help).toBe('https://northpay.test/se');
    },
  );
});

describe('a language that nothing is shipped in', () => {
  const languages = { bot: ['sv', 'en', 'fy'] };

  it('can be spoken once all of its texts are written', async () => {
    const { snapshot, findings } = await compiled({ languages, texts: { fy: await shipped.catalogue('en') } });
    expect(findings.filter(({ code }) => code === 'language-without-texts' || code === 'text')).toEqual([]);
    expect(snapshot.texts.fy?.['bot.offer']).toBe(snapshot.texts.en?.['bot.offer']);
  });

  it('says which texts are missing while only some are', async () => {
    const { findings } = await compiled({ languages, texts: { fy: { 'bot.offer': 'Wêr kin ik mei helpe?' } } });
    const missing = findings.filter(({ code }) => code === 'text');
    expect(missing.map(({ pointer }) => pointer)).toContain('/texts/fy/bot.greeting');
    expect(missing.map(({ pointer }) => pointer)).not.toContain('/texts/fy/bot.offer');
  });
});
