/** Owns that nobody leaves a form while what they changed would be lost: elsewhere in the console, or by closing the page. */
import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { words } from '../words.ts';

type Props = {
  /** Says that going elsewhere in the console loses something. */
  isLosing: boolean;
  /** Says that closing the page does. */
  isUnsaved?: boolean;
  /** Is how addresses begin under which the form stays open. */
  within?: string;
};

export function LeaveGuard({ isLosing, isUnsaved = isLosing, within }: Props) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ next }) => isLosing && !(within && next.pathname.startsWith(within)),
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Modal opened onClose={reset} title={words.admin.leave.title} closeButtonProps={{ 'aria-label': words.close }}>
      <p>{words.admin.leave.lead}</p>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={reset} data-autofocus>
          {words.admin.leave.stay}
        </Button>
        <Button color="brick" onClick={proceed}>
          {words.admin.leave.go}
        </Button>
      </Group>
    </Modal>
  );
}
