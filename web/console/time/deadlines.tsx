/** Lists the conversation's clocks: those of laws with where they come from, then the market's own. */

import { useConversation } from '../conversation/use-conversation.ts';
import panel from '../customer/customer-panel.module.css';
import { useNow } from '../inbox/use-now.ts';
import { words } from '../words.ts';
import { sayClock } from './say-clock.ts';
import classes from './time.module.css';
import { useClocks } from './use-clocks.ts';

export function Deadlines() {
  const { timeZone } = useConversation();
  const clocks = useClocks();
  const now = useNow();
  if (clocks.length === 0) return null;
  const legal = clocks.filter(({ kind }) => kind === 'legal');
  const own = clocks.filter(({ kind }) => kind !== 'legal');
  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>{words.time.deadlines}</h3>
      <ul className={panel.list}>
        {[...legal, ...own].map((clock) => (
          <li key={clock.id}>
            <div className={panel.line}>
              <span className={panel.strong}>{clock.name}</span>
              <span className={panel.quiet}>{words.time.kinds[clock.kind]}</span>
            </div>
            <p
              className={classes.stands}
              data-late={(clock.metAt === undefined && clock.dueAt <= now && clock.state !== 'paused') || undefined}
            >
              {sayClock(clock, now, timeZone)}
            </p>
            {clock.source && <p className={panel.quiet}>{clock.source}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
