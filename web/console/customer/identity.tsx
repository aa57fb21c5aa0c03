/** Shows who the customer is and how sure that is; the sentence says what may be spoken about. */
import { Avatar } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Customer } from '../../../schema/account-system.ts';
import { initialsOf } from '../../shared/format.ts';
import { addressOf, displayNameOf } from '../conversation/header.ts';
import type { Events } from '../conversation/timeline.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { formats, words } from '../words.ts';
import classes from './customer-panel.module.css';

/** Says how the customer was verified last; the address alone proves nothing. */
function proofOf(events: Events): string {
  let found: { seq: number; method: keyof typeof words.customer.proven } | undefined;
  for (const event of events.values()) {
    if (event.type !== 'CustomerIdentified' || !event.facts.verified) continue;
    if (event.seq > (found?.seq ?? 0)) found = { seq: event.seq, method: event.facts.method };
  }
  return found ? words.customer.proven[found.method] : '';
}

export function Identity({ customer, isKnown }: { customer: Customer | undefined; isKnown: boolean }) {
  const { header, events } = useConversation();
  const { verified, trust } = header.contact;
  const name = customer ? `${customer.firstName} ${customer.lastName}` : displayNameOf(header);
  const known = header.legs.filter(({ closed, guest }) => !closed && !guest).map(addressOf);
  const reach = [...new Set([customer?.email, customer?.phone, ...known])].filter((one) => one !== undefined);
  const proof = useMemo(() => proofOf(events), [events]);
  const Shield = verified ? IconShieldCheck : IconShieldQuestion;
  return (
    <section className={classes.section}>
      <div className={classes.person}>
        <Avatar size={40} radius="xl" color="petrol">
          {customer || header.contact.name ? initialsOf(name) : null}
        </Avatar>
        <div>
          <h2 className={classes.personName}>{name}</h2>
          {customer ? (
            <p className={classes.quiet}>{words.customer.since(formats.date(customer.since))}</p>
          ) : (
            <p className={classes.quiet}>{isKnown ? formats.language(header.language) : words.customer.unknown}</p>
          )}
        </div>
      </div>
      <div className={classes.trust} data-verified={verified || undefined}>
        <Shield size={18} stroke={1.8} aria-hidden="true" />
        <div>
          <strong>
            {verified
              ? `${words.customer.verified} ${proof}`
              : `${words.customer.notVerified} · ${words.customer.trust[trust].title}`}
          </strong>
          <p>
            {verified
              ? words.customer.verifiedExplained
              : customer
                ? words.customer.notVerifiedExplained
                : words.customer.trust[trust].explained}
          </p>
        </div>
      </div>
      {(reach.length > 0 || customer) && (
        <dl className={classes.facts}>
          {reach.length > 0 && <dt>{words.customer.contact}</dt>}
          {reach.length > 0 && (
            <dd>
              {reach.map((one) => (
                <div key={one}>{one}</div>
              ))}
            </dd>
          )}
          {customer && (
            <>
              <dt>{words.customer.language}</dt>
              <dd>{formats.language(customer.language)}</dd>
              <dt>{words.customer.account}</dt>
              <dd className={classes.standing} data-standing={customer.standing}>
                {words.customer.standing[customer.standing]}
                {customer.spendingLimit && (
                  <div className={classes.quiet}>{words.customer.limit(formats.money(customer.spendingLimit))}</div>
                )}
              </dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}
