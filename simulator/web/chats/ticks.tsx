/** Owns the small marks of a message's state: one tick, two, two in colour, or words where something went wrong. */
import { IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import type { WorldMessage } from '../../src/messages.ts';
import { isLost, statusText } from '../shell/status-words.ts';

const waiting = ['sending', 'accepted', 'queued'];

export function Ticks({ message }: { message: WorldMessage }) {
  const text = statusText(message);
  if (isLost(message)) return <span>· {text}</span>;
  const Icon = waiting.includes(message.status)
    ? IconClock
    : message.status === 'delivered' || message.status === 'read'
      ? IconChecks
      : IconCheck;
  return (
    <span className={`ticks ${message.status === 'read' ? 'ticks-read' : ''}`} title={text}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      <span className="hidden-label">{text}</span>
    </span>
  );
}
