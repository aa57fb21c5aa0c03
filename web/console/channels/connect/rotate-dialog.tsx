/** Owns putting new secrets in the place of an account's, and for how long the old ones are still taken. */
import { Loader, Select } from '@mantine/core';
import { useState } from 'react';
import {
  type AccountChanged,
  type AccountSettings,
  accountChanged,
  type ChannelForm,
} from '../../../../schema/api/admin/accounts.ts';
import { FormDialog } from '../../admin/form-dialog.tsx';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import { AccountFields } from './account-fields.tsx';
import { useChannels, useSettings } from './channels-query.ts';
import { type Entries, type Shared, secretsOf, sharedOf, toSecrets } from './form-model.ts';
import { KnownSecrets } from './settings-dialog.tsx';
import { useRefusal } from './use-refusal.ts';

const say = words.accounts;
const overlaps = ['0', '1', '24', '72', '168', '720'];

type Props = {
  account: string;
  name: string;
  onClose: () => void;
  /** Is told what has to be entered at the provider as well. */
  onChanged: (changed: AccountChanged, shared: Shared[]) => void;
};

export function RotateDialog(props: Props) {
  const channels = useChannels();
  const settings = useSettings(props.account);
  const form = channels.data?.channels.find(({ channel }) => channel === settings.data?.channel);
  if (form && settings.data) return <RotateForm {...props} form={form} settings={settings.data} />;
  const isFailed = channels.error ?? settings.error;
  return (
    <FormDialog
      title={say.rotateTitle(props.name)}
      confirm={say.rotateConfirm}
      disabled
      onClose={props.onClose}
      run={async () => undefined}
    >
      {isFailed ? <p role="alert">{say.formFailed}</p> : <Loader size="sm" aria-label={words.loading} />}
    </FormDialog>
  );
}

function RotateForm({
  account,
  name,
  form,
  settings,
  onClose,
  onChanged,
}: Props & { form: ChannelForm; settings: AccountSettings }) {
  const { api } = useDeps();
  const [entries, setEntries] = useState<Entries>({});
  const [overlap, setOverlap] = useState('24');
  const { refused, noting, forget } = useRefusal(form);
  const fields = secretsOf(form.credentials);
  const credentials = toSecrets(form.credentials, entries);
  const request = { credentials, overlapHours: Number(overlap) };
  return (
    <FormDialog
      title={say.rotateTitle(name)}
      lead={say.rotateLead}
      confirm={say.rotateConfirm}
      done={say.rotated}
      size="lg"
      disabled={Object.keys(credentials).length === 0}
      onClose={onClose}
      run={() => noting(() => api.post(`/api/admin/accounts/${account}/rotate`, request, accountChanged))}
      onDone={(changed) => onChanged(changed, sharedOf(fields, entries))}
    >
      <AccountFields
        fields={fields}
        entries={entries}
        refused={refused ? { [refused.at.replace(/^credentials\./, '')]: refused.message } : {}}
        mayStay
        onChange={(path, entry) => {
          setEntries({ ...entries, [path]: entry });
          forget();
        }}
      />
      <Select
        label={say.overlap}
        data={overlaps.map((value) => ({ value, label: say.overlaps[Number(value)] ?? value }))}
        value={overlap}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        onChange={(value) => setOverlap(value ?? '24')}
      />
      <KnownSecrets settings={settings} titles={fields} />
    </FormDialog>
  );
}
