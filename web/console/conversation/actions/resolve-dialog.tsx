/** Asks how it ended, then resolves. */
import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../words.ts';
import type { Outcome } from '../commands.ts';
import { useConversation } from '../use-conversation.ts';
import { CommandDialog, type DialogProps } from './command-dialog.tsx';

const outcomes: readonly Outcome[] = ['solved', 'unsolved', 'spam'];

export function ResolveDialog(props: DialogProps) {
  const { commands } = useConversation();
  const [outcome, setOutcome] = useState<Outcome>('solved');
  return (
    <CommandDialog
      {...props}
      title={words.actions.resolveTitle}
      lead={words.actions.resolveLead}
      confirm={words.actions.resolve}
      done={words.actions.done.resolve}
      danger={outcome === 'spam'}
      run={() => commands.resolve(outcome)}
    >
      <Radio.Group
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'solved')}
        aria-label={words.actions.resolveTitle}
      >
        <Stack gap="xs">
          {outcomes.map((one) => (
            <Radio
              key={one}
              value={one}
              data-autofocus={one === outcome || undefined}
              label={words.actions.outcomes[one].title}
              description={words.actions.outcomes[one].explained}
            />
          ))}
        </Stack>
      </Radio.Group>
    </CommandDialog>
  );
}
