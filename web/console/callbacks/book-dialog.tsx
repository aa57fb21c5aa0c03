/** Books a call to the customer, at a free time or at once; what is refused is said here, with the times that are still free. */
import { Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CommandDialog } from '../conversation/actions/command-dialog.tsx';
import { useConversation } from '../conversation/use-conversation.ts';
import { useDeps } from '../deps.tsx';
import { useMe } from '../session/me.ts';
import { words } from '../words.ts';
import classes from './callbacks.module.css';
import { isGone, SlotChoice } from './slot-choice.tsx';
import { explainRefusal } from './slots.ts';
import { useSlots } from './use-slots.ts';

const say = words.callbacks;
const leastPhone = 5;
const longestTopic = 1_000;

export function BookDialog({ phone: known, onClose }: { phone: string | undefined; onClose: () => void }) {
  const { newClientId } = useDeps();
  const { header, commands } = useConversation();
  const { phone: ownPhone } = useMe();
  const [clientId, setClientId] = useState(newClientId);
  const [phone, setPhone] = useState(known ?? '');
  const [when, setWhen] = useState<'slot' | 'now'>('slot');
  const [slot, setSlot] = useState<number | null>(null);
  const [mine, setMine] = useState(false);
  const [topic, setTopic] = useState('');
  const slots = useSlots(header.market);
  const isTaken = when === 'slot' && isGone(slots, slot);

  function run() {
    const about = { phone: phone.trim(), clientId, ...(topic.trim() ? { topic: topic.trim() } : {}) };
    return commands.bookCall(when === 'now' ? { ...about, now: true } : { ...about, slot: slot ?? 0, mine });
  }

  return (
    <CommandDialog
      opened
      onClose={onClose}
      title={say.bookTitle}
      size="lg"
      confirm={when === 'now' ? say.call : say.book}
      done={when === 'now' ? say.calling : say.booked}
      disabled={phone.trim().length < leastPhone || (when === 'slot' && (slot === null || isTaken))}
      explain={(error) => (isTaken ? undefined : explainRefusal(error, when))}
      onRefused={() => {
        setClientId(newClientId());
        void slots.refetch();
      }}
      run={run}
    >
      <TextInput
        label={say.phone}
        type="tel"
        autoComplete="off"
        maxLength={60}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
        {...(known ? {} : { 'data-autofocus': true })}
      />
      <div>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={say.when}
          value={when}
          onChange={(value) => setWhen(value === 'now' ? 'now' : 'slot')}
          data={[
            { value: 'slot', label: say.atSlot },
            { value: 'now', label: say.atOnce, disabled: !ownPhone },
          ]}
        />
        {(when === 'now' || !ownPhone) && (
          <p className={classes.hint}>{ownPhone ? say.atOnceExplained(ownPhone) : say.noPhone}</p>
        )}
      </div>
      {when === 'slot' && <SlotChoice query={slots} chosen={slot} onChoose={setSlot} />}
      {when === 'slot' && ownPhone && (
        <Checkbox label={say.mine} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      )}
      <Textarea
        label={say.topic}
        placeholder={say.topicPlaceholder}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={longestTopic}
        value={topic}
        onChange={(event) => setTopic(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
