/** Chooses by which way a reply goes, and says how long that way is open. */
import { Select } from '@mantine/core';
import type { Leg } from '../../../../schema/conversation/leg.ts';
import { windowOf } from '../../../../schema/conversation/leg.ts';
import { useDeps } from '../../deps.tsx';
import { formats, words } from '../../words.ts';
import { addressOf } from '../header.ts';
import classes from './composer.module.css';

type Props = { legs: readonly Leg[]; chosen: Leg | undefined; onChoose: (legId: string | null) => void };

function nameOf(leg: Leg): string {
  const channel = words.channels[leg.channel] ?? leg.channel;
  const guest = leg.guest ? ` · ${words.conversation.guest}` : '';
  return `${[channel, addressOf(leg)].filter(Boolean).join(' ')}${guest}`;
}

export function LegChoice({ legs, chosen, onChoose }: Props) {
  if (legs.length < 2) return null;
  return (
    <Select
      size="xs"
      w={190}
      aria-label={words.composer.via}
      value={chosen?.id ?? null}
      onChange={onChoose}
      allowDeselect={false}
      data={legs.map((leg) => ({ value: leg.id, label: nameOf(leg) }))}
    />
  );
}

/** How soon before its end an open window is worth a word. */
const soonMs = 2 * 3_600_000;

/** Says when the window of a leg closes, where that is soon or has happened for everybody but people; a closed one is not written in. */
export function WindowNotice({ leg }: { leg: Leg | undefined }) {
  const { now } = useDeps();
  if (leg?.replyUntil === undefined) return null;
  const at = now();
  const window = windowOf(leg, at);
  const until = window === 'human' ? leg.humanReplyUntil : leg.replyUntil;
  if (window === 'closed' || (window === 'open' && leg.replyUntil - at > soonMs)) return null;
  return (
    <span className={classes.window} data-window={window}>
      {words.composer.window[window](formats.moment(until ?? at))}
    </span>
  );
}
