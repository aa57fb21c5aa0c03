/** Owns connecting an account: which channel, for which market, and the form that the channel asks for. */
import { Loader, Select } from '@mantine/core';
import { useState } from 'react';
import { type AccountChanged, accountChanged, type ChannelsBody } from '../../../../schema/api/admin/accounts.ts';
import { FormDialog } from '../../admin/form-dialog.tsx';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import { AccountForm, type Draft } from './account-form.tsx';
import { useChannels } from './channels-query.ts';
import {
  type Entries,
  type FormSchema,
  fieldsOf,
  isComplete,
  type Shared,
  secretsOf,
  sharedOf,
  toBody,
  toSecrets,
} from './form-model.ts';
import { makeSecret } from './make-secret.ts';
import { useRefusal } from './use-refusal.ts';

const say = words.accounts;

/** Is an account that was just connected, with what was entered here and has to be entered at the provider as well. */
export type Connected = { made: AccountChanged; secrets: Shared[] };

type Props = {
  channel: string | undefined;
  market: string | undefined;
  onClose: () => void;
  onConnected: (connected: Connected) => void;
};

export function ConnectDialog(props: Props) {
  const channels = useChannels();
  if (channels.data && channels.data.markets.length > 0) return <ConnectForm {...props} known={channels.data} />;
  return (
    <FormDialog
      title={say.connect}
      confirm={say.connectConfirm}
      disabled
      onClose={props.onClose}
      run={async () => undefined}
    >
      {channels.data && <p>{say.noMarkets}</p>}
      {channels.error && <p role="alert">{say.formFailed}</p>}
      {channels.isPending && <Loader size="sm" aria-label={words.loading} />}
    </FormDialog>
  );
}

/** Secrets that may be made up stand there from the beginning; whoever has one of their own types over it. */
function emptyDraft(credentials: FormSchema | undefined): Draft {
  const made: Entries = Object.fromEntries(
    (credentials ? secretsOf(credentials) : [])
      .filter((field) => field.required && field.made !== undefined)
      .map(({ path, made: kind }) => [path, makeSecret(kind)]),
  );
  return { address: '', config: {}, credentials: made };
}

function ConnectForm({ known, onClose, onConnected, ...wanted }: Props & { known: ChannelsBody }) {
  const { api } = useDeps();
  const start = known.channels.find(({ channel }) => channel === wanted.channel);
  const [form, setForm] = useState(start);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(start?.credentials));
  const [market, setMarket] = useState<string | null>(
    () => known.markets.find((one) => one.market === wanted.market)?.market ?? onlyMarket(known),
  );
  const { refused, noting, forget } = useRefusal(form);
  const fields = form ? fieldsOf(form.config, draft.config) : [];
  const secrets = form ? secretsOf(form.credentials) : [];
  const isReady =
    form !== undefined &&
    market !== null &&
    (!form.needsAddress || draft.address.trim() !== '') &&
    isComplete(fields, draft.config) &&
    isComplete(secrets, draft.credentials);
  const choose = (channel: string | null) => {
    const chosen = known.channels.find((one) => one.channel === channel);
    setForm(chosen);
    setDraft(emptyDraft(chosen?.credentials));
    forget();
  };
  const connect = async (): Promise<Connected> => {
    if (!form) throw new Error('no channel is chosen');
    const address = draft.address.trim();
    const request = {
      ...{ channel: form.channel, market, config: toBody(fields, draft.config) },
      ...(form.address && address !== '' ? { address } : {}),
      credentials: toSecrets(form.credentials, draft.credentials),
    };
    const made = await noting(() => api.post('/api/admin/accounts', request, accountChanged));
    return { made, secrets: sharedOf(secrets, draft.credentials) };
  };
  return (
    <FormDialog
      title={say.connect}
      confirm={say.connectConfirm}
      size="lg"
      disabled={!isReady}
      onClose={onClose}
      run={connect}
      onDone={onConnected}
    >
      <Select
        data-autofocus={start ? undefined : true}
        label={say.channel}
        placeholder={say.channelPlaceholder}
        data={known.channels.map(({ channel }) => ({ value: channel, label: words.channels[channel] ?? channel }))}
        value={form?.channel ?? null}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        onChange={choose}
      />
      <Select
        label={say.market}
        description={say.marketHelp}
        data={known.markets.map((one) => ({ value: one.market, label: one.name }))}
        value={market}
        searchable={known.markets.length > 8}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        onChange={setMarket}
      />
      {form && (
        <AccountForm
          key={form.channel}
          form={form}
          draft={draft}
          refused={refused}
          withSecrets
          isFirst={start !== undefined}
          onChange={(next) => {
            setDraft(next);
            forget();
          }}
        />
      )}
    </FormDialog>
  );
}

function onlyMarket({ markets }: ChannelsBody): string | null {
  return markets.length === 1 ? (markets[0]?.market ?? null) : null;
}
