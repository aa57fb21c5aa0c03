/** Owns the stage of the bot's tests: a market whose texts show their key and values, a small account system, and a talk. */
import type { AccountSystem, Order, Refund } from '../../schema/account-system.ts';
import { emptyBotMemory } from '../../schema/conversation/bot-memory.ts';
import type { BotAnswer } from '../../schema/conversation/commands.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { type Content, plainText } from '../../schema/message.ts';
import { textKeys } from '../../schema/text-keys.ts';
import type { BotGuard, BotPorts, BotTurnInput } from '../../src/bot/ports.ts';
import { runBotTurn } from '../../src/bot/turn.ts';
import { understandByRules } from '../../src/bot/understand-by-rules.ts';
import { countTry, freshGuard, type GuardState } from '../../src/routing/guard.ts';
import { testMarket } from './market.ts';

export const dayMs = 86_400_000;
export const start = Date.parse('2026-11-16T09:00:00Z');

/** Writes each text as `key|value|value…`, so that a test sees what was said and with what. */
function taggedTexts(language: string): Record<string, string> {
  const values = (description: string) => [...new Set(description.match(/\{\w+\}/g) ?? [])];
  return Object.fromEntries(
    Object.entries(textKeys).map(([key, description]) => [
      key,
      [`${language}:${key}`, ...values(description)].join('|'),
    ]),
  );
}

/** Creates an American market; its texts are tagged. */
export function createMarket(changes: Partial<MarketSnapshot> = {}): MarketSnapshot {
  const market = testMarket({
    market: 'us',
    region: 'us',
    country: 'US',
    currency: 'USD',
    timeZone: 'America/New_York',
    languages: { default: 'en', bot: ['en', 'es'], humans: ['en'], fallbacks: {} },
    texts: { en: taggedTexts('en'), es: taggedTexts('es') },
    refunds: { expectedBusinessDays: { from: 3, until: 5 } },
    ...changes,
  });
  return { ...market, bot: { ...market.bot, maxMisses: 3, ...changes.bot } };
}

function createOrder(number: string, customerId: string, merchant: string, lastFour: string): Order {
  const amount = { minor: 12_900, currency: 'USD' };
  return {
    number,
    customerId,
    merchant: { id: `mrc-${merchant}`, name: merchant, reference: `${merchant}-ref-${number}` },
    placed: '2026-10-20T10:00:00Z',
    total: amount,
    items: [{ name: 'Kettle', quantity: 1, amount }],
    state: 'returned',
    payment: { method: 'card', lastFour },
    plan: { kind: 'pay-now', installments: [{ due: '2026-10-20', amount, state: 'paid' }] },
  };
}

export const mayas = createOrder('NP-US-311870', 'cus_maya', 'Copperleaf', '4242');
export const mayasOther = createOrder('NP-US-311402', 'cus_maya', 'Fernhill', '4242');
export const omars = createOrder('NP-US-309977', 'cus_omar', 'Bluestem', '1881');
export const pending: Refund = {
  order: mayas.number,
  amount: { minor: 12_900, currency: 'USD' },
  state: 'registered',
  registered: '2026-11-13T15:00:00Z',
};

/** Creates an account system in memory. */
export function createAccounts(refunds: readonly Refund[] = [pending]): AccountSystem {
  const orders = [mayas, mayasOther, omars];
  const names: Record<string, [string, string]> = { cus_maya: ['Maya', 'Lindqvist'], cus_omar: ['Omar', 'Reyes'] };
  const customer = (id: string) => {
    const [firstName, lastName] = names[id] ?? [];
    return firstName && lastName
      ? {
          ok: true as const,
          value: {
            id,
            firstName,
            lastName,
            language: 'en',
            market: 'us',
            since: '2024-01-01',
            standing: 'good' as const,
          },
        }
      : missing;
  };
  const missing = { ok: false, reason: 'not-found' } as const;
  return {
    lookup: async ({ phone }) => (phone === '+15555550101' ? customer('cus_maya') : missing),
    customer: async (id) => customer(id),
    orders: async (id, limit) => ({
      ok: true,
      value: orders.filter(({ customerId }) => customerId === id).slice(0, limit),
    }),
    async order(number) {
      const found = orders.find((order) => order.number === number);
      return found ? { ok: true, value: found } : missing;
    },
    refunds: async (number) => ({ ok: true, value: refunds.filter(({ order }) => order === number) }),
    async verify({ order, lastFour }) {
      const found = orders.find(({ number, payment }) => number === order && payment.lastFour === lastFour);
      return { ok: true, value: found ? { customerId: found.customerId } : null };
    },
    act: async () => ({ ok: true, value: { outcome: 'done' } }),
  };
}

/** Creates a guard in memory that counts as the real one does. */
export function createGuard(now: () => number): BotGuard {
  const states = new Map<string, GuardState>();
  return {
    async attempt(subject, policy) {
      const { state, answer } = countTry(states.get(subject) ?? freshGuard, policy, now());
      states.set(subject, state);
      return answer;
    },
    clear: async (subject) => void states.delete(subject),
  };
}

export type Talk = {
  /** Lets the customer say something (or press a button, send any content) and gives the bot's answer. */
  say(...said: (string | Content)[]): Promise<BotAnswer>;
  input: BotTurnInput;
  ports: BotPorts;
};

export const pressed = (value: string): Content => ({ parts: [{ kind: 'postback', value }] });
export const toText = (answer: BotAnswer): string[] => answer.messages.map(({ content }) => plainText(content.parts));
export const templates = (answer: BotAnswer): string[] => answer.messages.map(({ template }) => template);

/** Begins a talk; what a conversation would remember between turns is remembered here. */
export function startTalk(over: { input?: Partial<BotTurnInput>; ports?: Partial<BotPorts> } = {}): Talk {
  const input: BotTurnInput = {
    now: start,
    market: createMarket(),
    language: 'en',
    reference: 'US-7K3Q-92FD',
    greeted: true,
    memory: emptyBotMemory,
    trust: 'channel',
    handle: { kind: 'phone', value: '+15555550101' },
    messages: [],
    ...over.input,
  };
  const ports: BotPorts = {
    accounts: createAccounts(),
    guard: createGuard(() => input.now),
    understand: understandByRules,
    packet: async ({ handle: _, order, customerId, ...facts }) => ({
      ...facts,
      purchases: [],
      refunds: [],
      ...(order ? { merchantReference: order } : {}),
    }),
    addBusinessDays: (at, days) => at + days * dayMs,
    languageOf: () => undefined,
    sleep: () => new Promise(() => undefined),
    ...over.ports,
  };
  return {
    input,
    ports,
    async say(...said) {
      input.messages = said.map((one) => ({
        content: typeof one === 'string' ? { parts: [{ kind: 'text', text: one }] } : one,
      }));
      const answer = await runBotTurn(input, ports);
      input.memory = answer.memory;
      input.greeted ||= templates(answer).includes('bot.greeting');
      if (answer.language) input.language = answer.language;
      if (answer.identified) input.customer = { id: answer.identified.customerId, verified: true };
      return answer;
    },
  };
}
