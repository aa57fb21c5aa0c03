/** Shows how far a message came; where that is not known or it failed, a person settles it or sends again. */
import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCheck, IconChecks, IconClock, IconHelpCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { DeliveryStatus } from '../../../../schema/inbound.ts';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import type { MessageLine } from '../timeline.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './lines.module.css';

const icons: Record<DeliveryStatus, typeof IconCheck> = {
  queued: IconClock,
  sent: IconCheck,
  delivered: IconChecks,
  read: IconChecks,
  failed: IconAlertTriangle,
  unknown: IconHelpCircle,
};

function Settle({ line, status }: { line: MessageLine; status: 'failed' | 'unknown' }) {
  const { commands, isMine } = useConversation();
  const settle = useMutation({
    mutationFn: (what: 'delivered' | 'failed' | 'again') =>
      what === 'again' ? commands.retry(line.messageId) : commands.settle(line.messageId, what),
    onError: (error) => tellFailure(words.delivery[status].title, error),
  });
  if (!isMine) return null;
  const offer = (what: 'delivered' | 'failed' | 'again', label: string) => (
    <button type="button" className={classes.link} disabled={settle.isPending} onClick={() => settle.mutate(what)}>
      {label}
    </button>
  );
  if (status === 'failed') return offer('again', words.settle.again);
  return (
    <>
      {offer('delivered', words.settle.arrived)}
      {offer('failed', words.settle.failed)}
    </>
  );
}

export function DeliveryMark({ line }: { line: MessageLine }) {
  if (line.withheld) {
    return (
      <p className={classes.foot}>
        <span className={classes.mark}>
          <IconBan size={14} aria-hidden="true" /> {words.conversation.withheld[line.withheld]}
        </span>
      </p>
    );
  }
  if (!line.delivery || line.removed) return null;
  const { status: told, errorCode } = line.delivery;
  const status = line.seen && told !== 'failed' ? 'read' : told;
  const Icon = icons[status];
  const { title, explained } = words.delivery[status];
  const isLoud = status === 'failed' || status === 'unknown';
  return (
    <div className={classes.foot}>
      <Tooltip label={errorCode ? `${explained} ${words.settle.code(errorCode)}` : explained} multiline maw={260}>
        <span className={classes.mark} data-status={status}>
          <Icon size={14} aria-hidden="true" />
          <span className={isLoud || status === 'read' ? undefined : 'sr-only'}>
            {status === 'read' ? words.conversation.seen : title}
          </span>
        </span>
      </Tooltip>
      {(status === 'failed' || status === 'unknown') && <Settle line={line} status={status} />}
    </div>
  );
}
