/** Owns changing an account's settings: the same form as connecting it, without its secrets, and to which market it belongs. */
import { Loader, Select } from '@mantine/core';
import { useState } from 'react';
import {
  type AccountChanged,
  type AccountSettings,
  accountChanged,
  type ChannelsBody,
} from '../../../../schema/api/admin/accounts.ts';
import { FormDialog } from '../../admin/form-dialog.tsx';
import { useDeps } from '../../deps.tsx';
import { formats, words } from '../../words.ts';
import { AccountForm, type Draft } from './account-form.tsx';
import { useChannels, useSettings } from './channels-query.ts';
import classes from './connect.module.css';
import { entriesOf, fieldsOf, isComplete, secretsOf, toBody } from './form-model.ts';
import { useRefusal } from './use-refusal.ts';

const say = words.accounts;

type Props = { account: string; name: string; onClose: () => void; onChanged: (changed: AccountChanged) => void };

export function SettingsDialog(props: Props) {
  const channels = useChannels();
  const settings = useSettings(props.account);
  if (channels.data && settings.data) return <SettingsForm {...props} known={channels.data} settings={settings.data} />;
  const isFailed = channels.error ?? settings.error;
  return (
    <FormDialog
      title={say.changeTitle(props.name)}
      confirm={say.changeConfirm}
      disabled
      onClose={props.onClose}
      run={async () => undefined}
    >
      {isFailed ? <p role="alert">{say.formFailed}</p> : <Loader size="sm" aria-label={words.loading} />}
    </FormDialog>
  );
}

function SettingsForm({
  account,
  name,
  known,
  settings,
  onClose,
  onChanged,
}: Props & { known: ChannelsBody; settings: AccountSettings }) {
  const { api } = useDeps();
  const form = known.channels.find(({ channel }) => channel === settings.channel);
  const [market, setMarket] = useState(settings.market);
  const [draft, setDraft] = useState<Draft>(() => ({
    address: settings.address,
    config: form ? entriesOf(form.config, settings.config) : {},
    credentials: {},
  }));
  const { refused, noting, forget } = useRefusal(form);
  if (!form) return null;
  const fields = fieldsOf(form.config, draft.config);
  const markets = known.markets.filter(({ region }) => region === settings.region);
  const save = () => {
    const request = {
      config: toBody(fields, draft.config),
      ...(form.address ? { address: draft.address.trim() } : {}),
      ...(market === settings.market ? {} : { market }),
    };
    return noting(() => api.patch(`/api/admin/accounts/${account}`, request, accountChanged));
  };
  return (
    <FormDialog
      title={say.changeTitle(name)}
      confirm={say.changeConfirm}
      done={say.changed}
      size="lg"
      disabled={!isComplete(fields, draft.config) || (form.address !== undefined && draft.address.trim() === '')}
      onClose={onClose}
      run={save}
      onDone={onChanged}
    >
      <AccountForm
        form={form}
        draft={draft}
        refused={refused}
        withSecrets={false}
        onChange={(next) => {
          setDraft(next);
          forget();
        }}
      />
      {markets.length > 1 && (
        <Select
          label={say.market}
          description={say.sameRegion}
          data={markets.map((one) => ({ value: one.market, label: one.name }))}
          value={market}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          onChange={(value) => value && setMarket(value)}
        />
      )}
      <KnownSecrets settings={settings} titles={secretsOf(form.credentials)} />
    </FormDialog>
  );
}

/** Shows which secrets are set and since when: nothing of them. */
export function KnownSecrets({
  settings,
  titles,
}: {
  settings: AccountSettings;
  titles: readonly { path: string; title: string }[];
}) {
  const { secrets, formerUntil } = settings;
  if (secrets.length === 0) return null;
  return (
    <div className={classes.block}>
      <h3 className={classes.title}>{say.secrets}</h3>
      <ul className={classes.known}>
        {secrets.map(({ name, since }) => (
          <li key={name}>
            {titles.find(({ path }) => path === name)?.title ?? name}: {say.secretSince(formats.moment(since))}
          </li>
        ))}
      </ul>
      {formerUntil !== undefined && <p className={classes.label}>{say.formerUntil(formats.moment(formerUntil))}</p>}
    </div>
  );
}
