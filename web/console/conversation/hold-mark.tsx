/** Shows that a legal hold keeps everything of the conversation; by whom, since when and why is one press away. */
import { Popover, UnstyledButton } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { formats, words } from '../words.ts';
import classes from './conversation-header.module.css';
import { useConversation } from './use-conversation.ts';

const say = words.conversation.hold;

export function HoldMark() {
  const { hold } = useConversation().header;
  if (!hold) return null;
  return (
    <Popover position="bottom-start" width={300}>
      <Popover.Target>
        <UnstyledButton className={classes.hold}>
          <IconGavel size={13} aria-hidden="true" /> {say.mark}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.holdReason}>{hold.reason}</p>
        <p className={classes.holdBy}>{say.by(hold.by.name, formats.date(hold.at))}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
