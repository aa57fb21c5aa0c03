/** Measures a bot turn's own work (understand, decide, say) against JSON.parse of a 100 kB document. */
import { performance } from 'node:perf_hooks';
import { runBotTurn } from '../src/bot/turn.ts';
import { understandByRules } from '../src/bot/understand-by-rules.ts';
import { languageOf } from '../src/lib/language-of.ts';
import { addBusinessDaysTo } from '../src/routing/calendar.ts';
import { testMarket } from '../test/support/market.ts';
import { quantile } from './load.ts';
import type { Row } from './table.ts';

const runs = 2_000;

function document(sizeBytes: number): string {
  const entry = {
    id: 'NP-SE-104233',
    merchant: 'Fjällro',
    amounts: [249_900, 129_800],
    note: 'a line of an ordinary document',
  };
  const entries: unknown[] = [];
  while (JSON.stringify(entries).length < sizeBytes) entries.push(...Array.from({ length: 20 }, () => entry));
  return JSON.stringify(entries);
}

async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const begin = performance.now();
    await run();
    times.push(performance.now() - begin);
  }
  return quantile(times.slice(runs / 10), 0.5);
}

/** Measures medians in this process: ports answer at once, so what is left is the bot's own work. */
export async function measureBotTurn(): Promise<Row> {
  const market = testMarket();
  const nothing = async () => ({ ok: false as const, reason: 'not-found' as const });
  const turn = () =>
    runBotTurn(
      {
        now: 0,
        market,
        language: 'sv',
        reference: 'SE-7K3Q-92FD',
        greeted: true,
        memory: { misses: 0, steps: [] },
        trust: 'channel',
        handle: { kind: 'phone', value: '+46701740605' },
        messages: [
          {
            content: {
              parts: [
                {
                  kind: 'text',
                  text: 'Hej! Jag undrar var min återbetalning för order NP-SE-104233 är, de fyra sista är 4821',
                },
              ],
            },
          },
        ],
      },
      {
        accounts: {
          lookup: nothing,
          customer: nothing,
          orders: nothing,
          order: nothing,
          refunds: nothing,
          verify: async () => ({ ok: true, value: null }),
          act: nothing,
        },
        guard: { attempt: async () => ({ allowed: true, remaining: 2 }), clear: async () => undefined },
        understand: understandByRules,
        packet: async (facts) => ({ ...facts, purchases: [], refunds: [] }),
        addBusinessDays: (at, days) => addBusinessDaysTo(at, days, market),
        languageOf,
        sleep: () => new Promise(() => undefined),
      },
    );
  const text = document(100_000);
  const yardstick = await timed(() => JSON.parse(text));
  const mine = await timed(turn);
  return {
    what: 'bot turn: understand, decide, say',
    measured: `${mine.toFixed(2)} ms`,
    against: `${yardstick.toFixed(2)} ms (JSON.parse of 100 kB)`,
    ratio: `${(mine / yardstick).toFixed(2)} ×`,
    budget: '≤ 5 ×',
    kept: mine / yardstick <= 5,
  };
}
