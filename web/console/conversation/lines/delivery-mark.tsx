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

/** Computes what to show: a message that was read was delivered, whatever the receipts say. */
function shownStatus({ delivery, seen, removed, withheld }: MessageLine): DeliveryStatus | undefined {
  if (!delivery || removed || withheld) return undefined;
  return seen && delivery.status !== 'failed' ? 'read' : delivery.status;
}

/** Shows beside the bubble that all is well. */
export function QuietMark({ line }: { line: MessageLine }) {
  const status = shownStatus(line);
  if (!status || status === 'failed' || status === 'unknown') return null;
  const Icon = icons[status];
  return (
    <Tooltip label={words.delivery[status].title}>
      <span className={classes.mark} data-status={status} role="img" aria-label={words.delivery[status].title}>
        <Icon size={14} aria-hidden="true" />
      </span>
    </Tooltip>
  );
}

/** Says below the bubble what needs an eye: not sent, failed, unknown. */
export function LoudMark({ line }: { line: MessageLine }) {
  if (line.withheld) {
    return (
      <p className={classes.foot}>
        <span className={classes.mark}>
          <IconBan size={14} aria-hidden="true" /> {words.conversation.withheld[line.withheld]}
        </span>
      </p>
    );
  }
  const status = shownStatus(line);
  if (status !== 'failed' && status !== 'unknown') return null;
  const Icon = icons[status];
  const { title, explained } = words.delivery[status];
  const code = line.delivery?.errorCode;
  return (
    <div className={classes.foot}>
      <Tooltip label={code ? `${explained} ${words.settle.code(code)}` : explained} multiline maw={260}>
        <span className={classes.mark} data-status={status}>
          <Icon size={14} aria-hidden="true" /> {title}
        </span>
      </Tooltip>
      <Settle line={line} status={status} />
    </div>
  );
}
