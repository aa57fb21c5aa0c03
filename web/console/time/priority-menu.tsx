/** Shows how urgent the open conversation is, and lets who may say otherwise. */
import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconFlag } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { priorities } from '../../../schema/priority.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { useMay } from '../session/me.ts';
import { tellFailure } from '../shell/tell.tsx';
import { words } from '../words.ts';
import { PriorityMark } from './priority-mark.tsx';
import classes from './time.module.css';

export function PriorityMenu() {
  const { header, commands } = useConversation();
  const mayChange = useMay('conversation.prioritise');
  const change = useMutation({
    mutationFn: commands.setPriority,
    onError: (error) => tellFailure(words.time.priority, error),
  });
  const { priority } = header;
  if (!mayChange || header.state === 'resolved') return <PriorityMark priority={priority} />;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.change} aria-label={words.time.changePriority(priority)}>
          {priority === 'normal' ? (
            <span className={classes.priority}>
              <IconFlag size={13} stroke={1.7} aria-hidden="true" />
              {words.time.priorities.normal}
            </span>
          ) : (
            <PriorityMark priority={priority} />
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.time.priority}</Menu.Label>
        {priorities.toReversed().map((one) => (
          <Menu.Item
            key={one}
            disabled={change.isPending}
            aria-current={one === priority || undefined}
            rightSection={one === priority ? <IconCheck size={15} aria-hidden="true" /> : undefined}
            onClick={() => {
              if (one !== priority) change.mutate(one);
            }}
          >
            {words.time.priorities[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
