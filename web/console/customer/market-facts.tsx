/** Owns what an agent tells customers of this market: how they prove who they are, where they can turn, what may be offered to them. */
import { useConversation, useMarket } from '../conversation/use-conversation.ts';
import { words } from '../words.ts';
import classes from './customer-panel.module.css';

export function MarketFacts() {
  const { header } = useConversation();
  const { data } = useMarket(header.market);
  if (!data?.facts) return null;
  const { legalEntity, contacts, authorities, hardship, proofs, disputeDays } = data.facts;
  return (
    <section className={classes.section}>
      <details className={classes.steps}>
        <summary>{words.facts.title(data.name)}</summary>
        <dl className={classes.facts}>
          <dt>{words.facts.company}</dt>
          <dd>{legalEntity}</dd>
          <dt>{words.facts.proofs}</dt>
          <dd>
            {proofs
              .map((set) =>
                set.map((one) => words.market.proofs[one as keyof typeof words.market.proofs] ?? one).join(' + '),
              )
              .join(words.facts.or)}
          </dd>
          <dt>{words.facts.help}</dt>
          <dd>
            <Address>{contacts.help}</Address>
          </dd>
          <dt>{words.facts.complaints}</dt>
          <dd>
            <Address>{contacts.complaints}</Address>
          </dd>
          <dt>{words.facts.privacy}</dt>
          <dd>
            <Address>{contacts.privacy}</Address>
          </dd>
          <dt>{words.facts.disputes}</dt>
          <dd>{words.facts.days(disputeDays)}</dd>
        </dl>
        {hardship.length > 0 && (
          <ul className={classes.list} aria-label={words.market.hardship}>
            {hardship.map(({ name, description, link }) => (
              <li key={name}>
                <span className={classes.strong}>{link ? <Outside to={link}>{name}</Outside> : name}</span>
                <p className={classes.quiet}>{description}</p>
              </li>
            ))}
          </ul>
        )}
        {authorities.length > 0 && (
          <ul className={classes.list} aria-label={words.market.authorities}>
            {authorities.map(({ name, role, link, when }) => (
              <li key={name}>
                <span className={classes.strong}>
                  <Outside to={link}>{name}</Outside>
                </span>
                <p className={classes.quiet}>
                  {words.market.authorityRoles[role as keyof typeof words.market.authorityRoles] ?? role}
                  {when && `. ${when}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

/** Leads where a contact names a page or a mailbox; anything else is said as it is. */
function Address({ children }: { children: string }) {
  if (/^https?:\/\//.test(children)) return <Outside to={children}>{children.replace(/^https?:\/\//, '')}</Outside>;
  return /^\S+@\S+\.\S+$/.test(children) ? <a href={`mailto:${children}`}>{children}</a> : children;
}

function Outside({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
