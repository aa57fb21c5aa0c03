/** Shows why a human is asked and what the bot did before, so that nobody asks twice. */
import type { ContextPacket } from '../../../schema/conversation/packet.ts';
import { formats, words } from '../words.ts';
import classes from './customer-panel.module.css';

export function Reason({ packet }: { packet: ContextPacket }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{words.customer.reason}</h3>
      <p className={classes.reason}>{words.customer.reasons[packet.reason]}</p>
      {packet.summary && <p className={classes.summary}>{packet.summary}</p>}
      {packet.merchantReference && (
        <dl className={classes.facts}>
          <dt>{words.customer.merchantReferenceLabel}</dt>
          <dd className="mono">{packet.merchantReference}</dd>
        </dl>
      )}
      {packet.steps.length > 0 && (
        <details className={classes.steps}>
          <summary>{`${words.customer.steps} (${packet.steps.length})`}</summary>
          <ol>
            {packet.steps.map((step) => (
              <li key={`${step.at}/${step.what}`}>
                <time className="numbers">{formats.time(step.at)}</time>
                <span>{step.what}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
