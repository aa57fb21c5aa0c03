/** Shows one callback of the agenda; it leads to its conversation. */
import { Link } from '@tanstack/react-router';
import { formats, words } from '../words.ts';
import { type AgendaItem, timeOf } from './agenda.ts';
import classes from './callbacks.module.css';
import { momentOf, outcomeOf, spanOf } from './say-callback.ts';
import { StateMark } from './state-mark.tsx';

const say = words.callbacks;

/** Says how the tries went, and when the next one is. */
function triesOf(item: AgendaItem): string | undefined {
  const { attempts, state, timeZone, slot } = item;
  if (attempts.length === 0) return undefined;
  const tried = attempts.filter(({ outcome }) => outcome !== undefined);
  const by = attempts.at(-1)?.agentName;
  return [
    tried.length > 0 ? say.tries(tried.map(outcomeOf).join(', ')) : undefined,
    by && state === 'calling' ? say.calls(by) : undefined,
    state === 'done' ? by : undefined,
    state === 'booked' ? say.again(momentOf(timeOf(item), timeZone, slot.from)) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

type Props = { item: AgendaItem; isNow: boolean; market: string | undefined };

export function AgendaRow({ item, isNow, market }: Props) {
  const { span, zone } = spanOf(item.slot, item.timeZone);
  const tries = triesOf(item);
  return (
    <li>
      <Link
        to="/$section/$conversationId"
        params={{ section: 'open', conversationId: item.conversationId }}
        search={{ market }}
        className={classes.row}
        data-row
        data-state={isNow ? 'now' : item.state}
      >
        <span className={classes.when}>
          <time
            className="numbers"
            dateTime={new Date(item.slot.from).toISOString()}
            title={formats.full(item.slot.from)}
          >
            {span}
          </time>
          {zone && <small>{zone}</small>}
        </span>
        <span className={classes.who}>
          <strong>{item.name ?? item.phone}</strong>
          {item.topic && <span className={classes.topicLine}>{item.topic}</span>}
          {tries && <span className={classes.tries}>{tries}</span>}
        </span>
        <StateMark state={item.state} isNow={isNow} />
        <span className={classes.meta}>
          {item.name && <span>{item.phone}</span>}
          <span className="mono">{item.reference}</span>
          <span>{item.market.toUpperCase()}</span>
          <abbr title={formats.language(item.language)}>{item.language}</abbr>
          <span>{say.sources[item.source]}</span>
        </span>
      </Link>
    </li>
  );
}
