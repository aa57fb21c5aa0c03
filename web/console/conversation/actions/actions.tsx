/** Owns the actions on a conversation: which are offered now, and the dialogs of those that ask something first. */
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowsExchange, IconArrowUpRight, IconCheck, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../session/me.ts';
import { useShortcuts } from '../../shell/shortcuts.ts';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './actions.module.css';
import { EscalateDialog } from './escalate-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { useClaim } from './use-claim.ts';

type Dialog = 'release' | 'transfer' | 'escalate' | 'resolve';
const secondary = [
  { dialog: 'transfer', Icon: IconArrowsExchange },
  { dialog: 'escalate', Icon: IconArrowUpRight },
  { dialog: 'release', Icon: IconArrowBackUp },
] as const;

export function Actions() {
  const { header, isMine } = useConversation();
  const claim = useClaim();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const mayClaim = useMay('conversation.claim');
  const isClaimable = mayClaim && ['bot', 'queue', 'elsewhere'].includes(header.owner.kind);

  useShortcuts({
    claim: () => {
      if (isClaimable) claim.mutate();
    },
    resolve: () => {
      if (isMine) setDialog('resolve');
    },
    transfer: () => {
      if (isMine) setDialog('transfer');
    },
  });

  return (
    <div className={classes.actions}>
      {isClaimable && (
        <Button loading={claim.isPending} onClick={() => claim.mutate()}>
          {words.actions.claim}
        </Button>
      )}
      {isMine && (
        <>
          <div className={classes.wide}>
            {secondary.map(({ dialog: name, Icon }) => (
              <Tooltip key={name} label={words.actions[name]}>
                <ActionIcon size={30} aria-label={words.actions[name]} onClick={() => setDialog(name)}>
                  <Icon size={18} stroke={1.7} aria-hidden="true" />
                </ActionIcon>
              </Tooltip>
            ))}
          </div>
          <div className={classes.narrow}>
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon size={34} aria-label={words.actions.more}>
                  <IconDots size={18} aria-hidden="true" />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {secondary.map(({ dialog: name, Icon }) => (
                  <Menu.Item
                    key={name}
                    leftSection={<Icon size={16} aria-hidden="true" />}
                    onClick={() => setDialog(name)}
                  >
                    {words.actions[name]}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </div>
          <Button leftSection={<IconCheck size={15} aria-hidden="true" />} onClick={() => setDialog('resolve')}>
            {words.actions.resolve}
          </Button>
        </>
      )}
      <ReleaseDialog opened={dialog === 'release'} onClose={close} />
      <TransferDialog opened={dialog === 'transfer'} onClose={close} />
      <EscalateDialog opened={dialog === 'escalate'} onClose={close} />
      <ResolveDialog opened={dialog === 'resolve'} onClose={close} />
    </div>
  );
}
