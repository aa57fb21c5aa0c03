/** Owns what can be done with an account by whoever administers it. */
import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlugConnected,
  IconRefresh,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type AccountChanged,
  type AccountItem,
  type AccountSettings,
  accountChanged,
  accountRemoved,
} from '../../../../schema/api/admin/accounts.ts';
import { FormDialog } from '../../admin/form-dialog.tsx';
import { useDeps } from '../../deps.tsx';
import { tellDone, tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import { accountsKey } from '../accounts-key.ts';
import { useSettings } from './channels-query.ts';
import type { Shared } from './form-model.ts';
import { RotateDialog } from './rotate-dialog.tsx';
import { SetUpDialog } from './set-up-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

const say = words.accounts;

type Asked = 'set-up' | 'settings' | 'rotate' | 'pause' | 'remove';

export function AccountMenu({ account }: { account: AccountItem }) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<Asked>();
  const { id, channel, paused } = account;
  const name = `${words.channels[channel] ?? channel} ${account.address}`;
  const path = `/api/admin/accounts/${id}`;
  const close = () => setAsked(undefined);
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: accountsKey });
    void queries.invalidateQueries({ queryKey: ['admin'] });
  };
  const setState = (state: 'live' | 'paused') => api.patch(path, { state }, accountChanged);
  const resume = () =>
    setState('live').then(
      () => {
        tellDone(say.resumed);
        refresh();
      },
      (error: unknown) => tellFailure(say.resume, error),
    );
  const [rotated, setRotated] = useState<{ settings: AccountSettings; secrets: Shared[] }>();
  const afterRotation = ({ settings }: AccountChanged, secrets: Shared[]) => {
    refresh();
    if (secrets.length > 0) setRotated({ settings, secrets });
  };
  const about = { account: id, name, onClose: close };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={say.actions(name)}>
            <IconDots size={17} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPlugConnected size={15} />} onClick={() => setAsked('set-up')}>
            {channel === 'chat' ? say.setUpChat : say.setUp}
          </Menu.Item>
          <Menu.Item leftSection={<IconSettings size={15} />} onClick={() => setAsked('settings')}>
            {say.change}
          </Menu.Item>
          {channel !== 'chat' && (
            <Menu.Item leftSection={<IconRefresh size={15} />} onClick={() => setAsked('rotate')}>
              {say.rotate}
            </Menu.Item>
          )}
          {paused ? (
            <>
              <Menu.Item leftSection={<IconPlayerPlay size={15} />} onClick={() => void resume()}>
                {say.resume}
              </Menu.Item>
              <Menu.Item color="brick" leftSection={<IconTrash size={15} />} onClick={() => setAsked('remove')}>
                {say.remove}
              </Menu.Item>
            </>
          ) : (
            <Menu.Item leftSection={<IconPlayerPause size={15} />} onClick={() => setAsked('pause')}>
              {say.pause}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === 'set-up' && <SetUp account={id} onClose={close} />}
      {asked === 'settings' && <SettingsDialog {...about} onChanged={refresh} />}
      {asked === 'rotate' && <RotateDialog {...about} onChanged={afterRotation} />}
      {rotated && <SetUpDialog {...rotated} isNew={false} onClose={() => setRotated(undefined)} />}
      {asked === 'pause' && (
        <FormDialog
          title={say.pauseTitle(name)}
          lead={channel === 'chat' ? say.pauseChatLead : say.pauseLead}
          confirm={say.pause}
          done={say.paused}
          onClose={close}
          run={() => setState('paused')}
          onDone={refresh}
        />
      )}
      {asked === 'remove' && (
        <FormDialog
          title={say.removeTitle(name)}
          lead={say.removeLead}
          confirm={say.remove}
          done={say.removed}
          danger
          onClose={close}
          run={() => api.delete(path, accountRemoved)}
          onDone={refresh}
        />
      )}
    </>
  );
}

function SetUp({ account, onClose }: { account: string; onClose: () => void }) {
  const { data, error } = useSettings(account);
  if (data) return <SetUpDialog settings={data} isNew={false} onClose={onClose} />;
  if (!error) return null;
  return (
    <FormDialog title={say.setUp} confirm={words.admin.done} onClose={onClose} run={async () => undefined}>
      <p role="alert">{say.formFailed}</p>
    </FormDialog>
  );
}
