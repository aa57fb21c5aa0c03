/** Owns the ways to play a person: their phone, their mailbox, and their apps in the market where they live. */
import { IconDeviceMobileMessage, IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { AppMark, appNames, isApp } from '../chats/apps.tsx';
import type { World } from '../world-api.ts';
import type { WorldPerson } from './stories.ts';

export function Ways({ world, person }: { world: World; person: WorldPerson }) {
  const name = `${person.firstName} ${person.lastName}`;
  const accounts = world.accounts.filter(({ tenant, market }) => tenant === person.tenant && market === person.market);
  const sms = accounts.find(({ channel }) => channel === 'sms');
  return (
    <span className="ways">
      {accounts.map(({ id, channel }) => {
        const address = person.handles[channel];
        if (!isApp(channel) || !address) return null;
        return (
          <Link
            key={id}
            className="icon-button"
            to="/chats/$account/$address"
            params={{ account: id, address }}
            aria-label={`${appNames[channel]} of ${name}`}
            title={appNames[channel]}
          >
            <AppMark app={channel} />
          </Link>
        );
      })}
      {person.email && accounts.some(({ channel }) => channel === 'email') && (
        <Link
          className="icon-button"
          to="/mail/$address"
          params={{ address: person.email }}
          aria-label={`Mailbox of ${name}`}
          title={person.email}
        >
          <IconMail size={20} stroke={1.6} />
        </Link>
      )}
      {person.phone && sms && (
        <Link
          className="button button-small"
          to="/phones/$account/$number"
          params={{ account: sms.id, number: person.phone }}
          aria-label={`Phone of ${name}`}
        >
          <IconDeviceMobileMessage size={16} stroke={1.6} aria-hidden="true" /> Phone
        </Link>
      )}
    </span>
  );
}
