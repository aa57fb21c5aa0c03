/** Owns the way from a message to the page on which its line is played: a phone, a mailbox, an app. */
import { Link } from '@tanstack/react-router';
import type { WorldMessage } from '../../src/messages.ts';
import { isApp } from '../chats/apps.tsx';
import { toPhoneText } from '../format.ts';

export function LineLink({ message: { id, channel, account, address } }: { message: WorldMessage }) {
  if (channel === 'sms')
    return (
      <Link to="/phones/$account/$number" params={{ account, number: address }}>
        {toPhoneText(address)}
      </Link>
    );
  if (channel === 'email')
    return (
      <Link to="/mail/$address/$mail" params={{ address, mail: id }}>
        {address}
      </Link>
    );
  if (isApp(channel))
    return (
      <Link to="/chats/$account/$address" params={{ account, address }}>
        {address}
      </Link>
    );
  return <>{address}</>;
}
