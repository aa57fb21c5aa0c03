/** Moves a call to another free time, or cancels it. */
import { useState } from 'react';
import { CommandDialog } from '../conversation/actions/command-dialog.tsx';
import { useConversation } from '../conversation/use-conversation.ts';
import { words } from '../words.ts';
import type { KnownCallback } from './callbacks-of.ts';
import { isGone, SlotChoice } from './slot-choice.tsx';
import { explainRefusal } from './slots.ts';
import { useSlots } from './use-slots.ts';

const say = words.callbacks;
const explain = (error: unknown) => explainRefusal(error, 'change');

type Props = { callback: KnownCallback; onClose: () => void };

export function MoveDialog({ callback, onClose }: Props) {
  const { header, commands } = useConversation();
  const [slot, setSlot] = useState<number | null>(null);
  const slots = useSlots(header.market);
  return (
    <CommandDialog
      opened
      onClose={onClose}
      title={say.moveTitle}
      lead={say.moveLead}
      size="lg"
      confirm={say.move}
      done={say.moved}
      disabled={slot === null || isGone(slots, slot)}
      explain={(error) => (isGone(slots, slot) ? undefined : explain(error))}
      onRefused={() => void slots.refetch()}
      run={() => commands.moveCall(callback.id, slot ?? 0)}
    >
      <SlotChoice query={slots} chosen={slot} onChoose={setSlot} />
    </CommandDialog>
  );
}

export function CancelDialog({ callback, when, onClose }: Props & { when: string }) {
  const { commands } = useConversation();
  return (
    <CommandDialog
      opened
      onClose={onClose}
      title={say.cancelTitle}
      lead={say.cancelLead(when)}
      confirm={say.cancel}
      dismiss={say.keep}
      done={say.cancelled}
      danger
      explain={explain}
      run={() => commands.cancelCall(callback.id)}
    />
  );
}
