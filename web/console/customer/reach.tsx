/** Shows every way to reach the customer, how far each is trusted and open, and adds or takes out one. */
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { type Leg, windowOf } from '../../../schema/conversation/leg.ts';
import { channelIcon } from '../channels/channel-icons.ts';
import { CommandDialog } from '../conversation/actions/command-dialog.tsx';
import { addressOf } from '../conversation/header.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { useDeps } from '../deps.tsx';
import { useMay } from '../session/me.ts';
import { formats, words } from '../words.ts';
import { AddReach } from './add-reach.tsx';
import classes from './customer-panel.module.css';
import { PendingLink } from './pending-link.tsx';

const say = words.customer.reach;

function standingOf(leg: Leg & { active: boolean }, now: number): string {
  const { replyUntil = 0, humanReplyUntil = 0 } = leg;
  const window = windowOf(leg, now);
  return [
    words.customer.trust[leg.trust].title,
    leg.guest ? words.conversation.guest : undefined,
    leg.active ? say.active : undefined,
    leg.consent === 'opted-out' ? say.optedOut : undefined,
    window === 'closed' ? say.shut : undefined,
    window === 'human' ? say.human(formats.moment(humanReplyUntil)) : undefined,
    window === 'open' && leg.replyUntil !== undefined ? say.open(formats.moment(replyUntil)) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

function LegLine({ leg, canRemove }: { leg: Leg & { active: boolean }; canRemove: boolean }) {
  const { commands } = useConversation();
  const { now } = useDeps();
  const [isAsking, setAsking] = useState(false);
  const Icon = channelIcon(leg.channel);
  const name = addressOf(leg) ?? words.channels[leg.channel] ?? leg.channel;
  return (
    <li className={classes.leg}>
      <Icon size={16} stroke={1.7} aria-label={words.channels[leg.channel] ?? leg.channel} />
      <div className={classes.legText}>
        <span>{name}</span>
        <p className={classes.quiet}>{standingOf(leg, now())}</p>
      </div>
      {canRemove && (
        <Tooltip label={say.remove(name)}>
          <ActionIcon size={22} aria-label={say.remove(name)} onClick={() => setAsking(true)}>
            <IconX size={14} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
      <CommandDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={say.removeTitle}
        lead={say.removeLead}
        confirm={say.remove(name)}
        done={say.removed}
        danger
        run={() => commands.removeLeg(leg.id)}
      />
    </li>
  );
}

export function Reach() {
  const { header } = useConversation();
  const [isAdding, setAdding] = useState(false);
  const mayLink = useMay('conversation.link');
  const legs = header.legs.filter(({ closed }) => !closed);
  const isOpen = header.state !== 'resolved';
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        {say.title}
        {mayLink && isOpen && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={13} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {say.add}
          </Button>
        )}
      </h3>
      <ul className={classes.list}>
        {legs.map((leg) => (
          <LegLine key={leg.id} leg={leg} canRemove={mayLink && isOpen && legs.length > 1} />
        ))}
        {header.links.map((link) => (
          <PendingLink key={link.id} link={link} />
        ))}
      </ul>
      {isAdding && <AddReach onClose={() => setAdding(false)} />}
    </section>
  );
}
