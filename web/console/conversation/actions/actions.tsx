/** Owns the actions on a conversation: which are offered now, and the dialogs of those that ask something first. */
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconArrowUpRight,
  IconCheck,
  IconDots,
  IconGavel,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../session/me.ts';
import { useShortcuts } from '../../shell/shortcuts.ts';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './actions.module.css';
import { EscalateDialog } from './escalate-dialog.tsx';
import { HoldDialog, ReleaseHoldDialog } from './hold-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { useClaim } from './use-claim.ts';

type Dialog = 'release' | 'transfer' | 'escalate' | 'resolve' | 'hold' | 'releaseHold';
type Offer = { dialog: Dialog; Icon: typeof IconCheck; label: string };

const ofHolder: readonly Offer[] = [
  { dialog: 'transfer', Icon: IconArrowsExchange, label: words.actions.transfer },
  { dialog: 'escalate', Icon: IconArrowUpRight, label: words.actions.escalate },
  { dialog: 'release', Icon: IconArrowBackUp, label: words.actions.release },
];
const toHold: Offer = { dialog: 'hold', Icon: IconGavel, label: words.conversation.hold.confirm };
const toRelease: Offer = { dialog: 'releaseHold', Icon: IconGavel, label: words.conversation.hold.release };

export function Actions() {
  const { header, isMine } = useConversation();
  const claim = useClaim();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const mayClaim = useMay('conversation.claim');
  const mayHold = useMay('conversation.hold');
  const offers = [...(isMine ? ofHolder : []), ...(mayHold ? [header.hold ? toRelease : toHold] : [])];
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
      {offers.length > 0 && (
        <>
          <div className={classes.wide}>
            {offers.map(({ dialog: name, Icon, label }) => (
              <Tooltip key={name} label={label}>
                <ActionIcon size={30} aria-label={label} onClick={() => setDialog(name)}>
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
                {offers.map(({ dialog: name, Icon, label }) => (
                  <Menu.Item
                    key={name}
                    leftSection={<Icon size={16} aria-hidden="true" />}
                    onClick={() => setDialog(name)}
                  >
                    {label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </div>
        </>
      )}
      {isMine && (
        <Button leftSection={<IconCheck size={15} aria-hidden="true" />} onClick={() => setDialog('resolve')}>
          {words.actions.resolve}
        </Button>
      )}
      <ReleaseDialog opened={dialog === 'release'} onClose={close} />
      <TransferDialog opened={dialog === 'transfer'} onClose={close} />
      <EscalateDialog opened={dialog === 'escalate'} onClose={close} />
      <ResolveDialog opened={dialog === 'resolve'} onClose={close} />
      <HoldDialog opened={dialog === 'hold'} onClose={close} />
      <ReleaseHoldDialog opened={dialog === 'releaseHold'} onClose={close} />
    </div>
  );
}
