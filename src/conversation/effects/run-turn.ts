/** Owns letting the bot think: what it may know goes in, what it wants comes back as a command under the turn's epoch. */
import { isVisible } from '../../../schema/audience.ts';
import type { EventOf } from '../../../schema/conversation/events.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { accountSystemFor } from '../../accounts/account-system-for.ts';
import { buildPacket } from '../../accounts/build-packet.ts';
import type { BotGuard, BotPorts, BotTurnInput } from '../../bot/ports.ts';
import { runBotTurn } from '../../bot/turn.ts';
import { understandByRules } from '../../bot/understand-by-rules.ts';
import { languageOf } from '../../lib/language-of.ts';
import type { Outcome } from '../../object/outbox.ts';
import { guardFor } from '../../object/stubs.ts';
import { addBusinessDaysTo } from '../../routing/calendar.ts';
import { asEdited } from '../as-edited.ts';
import { believed } from '../customer-on.ts';
import { isQuiet } from '../quiet.ts';
import { callbacksFor } from './callback-port.ts';
import type { EffectParts } from './effect-parts.ts';
import { linksFor } from './link-port.ts';

/** How much of what the customer said meanwhile one turn reads. */
const readLimit = 500;

/** Lists the customer's own words since the last answered ones, in the order they were sent. */
function unanswered({ journal, state }: Pick<EffectParts, 'journal' | 'state'>): EventOf<'MessageReceived'>[] {
  const guests = new Set(state().legs.flatMap(({ id, guest }) => (guest ? [id] : [])));
  return journal
    .read({ after: state().bot.answeredUpToSeq, limit: readLimit })
    .flatMap((event) => (event.type === 'MessageReceived' && isVisible({ kind: 'bot' }, event) ? [event] : []))
    .filter((event) => !isQuiet(event) && !guests.has(event.facts.legId))
    .toSorted((a, b) => a.facts.sentAt - b.facts.sentAt || a.seq - b.seq);
}

async function portsFor(parts: EffectParts, market: BotTurnInput['market'], leg: Leg): Promise<BotPorts> {
  const { env, clock, snapshots, address } = parts;
  const { tenant, region } = address();
  const accounts = accountSystemFor(env, await snapshots.tenant(tenant), clock);
  const guard: BotGuard = {
    attempt: (subject, policy) => guardFor(env, { tenant, region, subject }).attempt(policy),
    clear: (subject) => guardFor(env, { tenant, region, subject }).clear(),
  };
  const callbacks = callbacksFor(parts, market, leg);
  const links = linksFor(parts, market, leg);
  return {
    accounts,
    guard,
    ...(callbacks ? { callbacks } : {}),
    ...(links ? { links } : {}),
    understand: understandByRules,
    packet: (facts) => buildPacket(facts, accounts),
    addBusinessDays: (at, days) => addBusinessDaysTo(at, days, market),
    languageOf,
    sleep: (ms, signal) => scheduler.wait(ms, { signal }),
  };
}

/** Runs one turn, unless the lease has moved on already. */
export async function runTurn(parts: EffectParts, effect: { turnId: string; epoch: number }): Promise<Outcome> {
  const { clock, snapshots, state, address, apply, showTyping } = parts;
  const { turnId, epoch } = effect;
  const market = await snapshots.market(address().tenant, address().market);
  const { lease, language, reference, bot, legs, activeLegId, seq: upToSeq } = state();
  const leg = legs.find(({ id }) => id === activeLegId);
  if (lease.epoch !== epoch || bot.runningTurn !== turnId || !leg) return { kind: 'done' };
  const { greeted, misses, steps, flow } = bot;
  const said = unanswered(parts);

  showTyping(true);
  try {
    const answer = await runBotTurn(
      {
        now: clock(),
        market,
        language,
        reference,
        greeted,
        handle: leg.handle,
        memory: { misses, steps, ...(flow ? { flow } : {}) },
        messages: asEdited(said).map((content) => ({ content })),
        ...believed(leg, state(), said),
      },
      await portsFor(parts, market, leg),
    );
    return {
      kind: 'done',
      also: () => {
        const once = `turn:${turnId}`;
        apply({ type: 'RecordBotTurn', once, turnId, epoch, upToSeq, legId: leg.id, answer }, market);
      },
    };
  } finally {
    showTyping(false);
  }
}
