import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import { conversationId, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';
import { createAlarms } from '../object/alarms.ts';
import { createJournal } from '../object/journal.ts';
import { migrate } from '../object/migrations.ts';
import { createState } from '../object/state.ts';
import { lendObject } from '../object/testing/in-object.ts';
import { createCore } from './core.ts';
import { createDeliveries } from './deliveries.ts';

const dayMs = 86_400_000;

it('lets a deadline run anew when the market has come to give more time', async () => {
  await lendObject().run(({ storage }) => {
    const { sql } = storage;
    migrate(
      storage,
      [createJournal, createState, createDeliveries, createAlarms].flatMap(({ migrations }) => [...migrations]),
    );
    let now = 1_700_000_000_000;
    const clock = () => now;
    const alarms = createAlarms({ storage, sql, clock });
    const core = createCore({
      storage,
      journal: createJournal<ConversationEvent>(sql),
      state: createState<ConversationState>(sql, 1),
      deliveries: createDeliveries(sql),
      alarms,
      clock,
      random: Math.random,
      owe: () => undefined,
      onCommit: () => undefined,
    });
    const about = (silentAfterMs: number) => {
      const market = testMarket();
      return {
        address: { tenant: 'northpay', region: 'eu', market: 'se', conversationId },
        market: { ...market, resolution: { ...market.resolution, silentAfterMs } },
        opening: { reference: 'SE-7K3Q-92FD', contactId: 'ctc_eu_1' },
      };
    };
    core.apply(textMessage('SM1', 'hej'), about(dayMs));
    now += dayMs;
    const [due] = alarms.due(now);
    core.apply({ type: 'PassDeadline', once: 'deadline', name: 'silent' }, about(2 * dayMs));
    if (due) alarms.clear(due);
    expect(core.state()?.status).toBe('bot');
    expect(alarms.due(now + dayMs)).toEqual([{ name: 'silent', at: now + dayMs }]);
  });
});
