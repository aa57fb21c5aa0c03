/** Shows what the other side has to know of an account: addresses to copy, what to do there, and what the provider says of it. */
import { Button, Loader, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type AccountItem, type AccountSettings, accountItem } from '../../../../schema/api/admin/accounts.ts';
import form from '../../admin/form-dialog.module.css';
import { ShownOnce } from '../../admin/shown-once.tsx';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import { accountsKey } from '../accounts-key.ts';
import { useChannels } from './channels-query.ts';
import classes from './connect.module.css';
import type { Shared } from './form-model.ts';

const say = words.accounts;

type Props = {
  settings: AccountSettings;
  /** Whether the account was connected just now. */
  isNew: boolean;
  isEverywhere?: boolean;
  secrets?: readonly Shared[];
  onClose: () => void;
};

export function SetUpDialog({ settings, isNew, isEverywhere = true, secrets = [], onClose }: Props) {
  const { channel, address, hooks, snippet } = settings;
  const name = words.channels[channel] ?? channel;
  const steps = useChannels().data?.channels.find((one) => one.channel === channel)?.steps ?? [];
  const lead = snippet ? say.chatLead : isNew ? say.madeLead : say.setUpLead;
  return (
    <Modal
      opened
      onClose={onClose}
      title={isNew ? say.madeTitle(name) : say.setUpTitle(name, address)}
      size="lg"
      closeOnClickOutside={!isNew && secrets.length === 0}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={form.fields}>
        <p className={form.lead}>{lead}</p>
        {!isEverywhere && (
          <p role="status" className={classes.said}>
            {say.notEverywhere}
          </p>
        )}
        {hooks.length > 0 && (
          <Block title={say.addresses}>
            {hooks.map(({ title, url }) => (
              <Copied key={url} label={title} text={url} />
            ))}
          </Block>
        )}
        {secrets.length > 0 && (
          <Block title={say.enterThere}>
            {secrets.map(({ title, text }) => (
              <Copied key={title} label={title} text={text} />
            ))}
          </Block>
        )}
        {snippet && (
          <Block title={say.snippet}>
            <ShownOnce label={say.snippet} text={snippet} />
          </Block>
        )}
        {steps.length > 0 && (
          <Block title={say.steps}>
            <ol className={classes.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Block>
        )}
        {isNew && !snippet && <FirstCheck id={settings.id} />}
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.admin.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={classes.block}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </section>
  );
}

function Copied({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <p className={classes.label}>{label}</p>
      <ShownOnce label={label} text={text} />
    </div>
  );
}

/** Asks the provider once, as whoever connects an account would, and says what it found. */
function FirstCheck({ id }: { id: string }) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['admin', 'first-check', id],
    queryFn: async () => {
      const checked = await api.post(`/api/admin/accounts/${id}/check`, {}, accountItem);
      void queries.invalidateQueries({ queryKey: accountsKey });
      return checked;
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  return (
    <Block title={say.firstCheck}>
      <div role="status" aria-live="polite" className={classes.block}>
        {isFetching ? (
          <p className={classes.said}>
            <Loader size={12} aria-hidden="true" /> {say.checking}
          </p>
        ) : (
          <Said item={data} isFailed={error !== null} />
        )}
      </div>
      <Button variant="light" size="xs" loading={isFetching} onClick={() => void refetch()} w="fit-content">
        {say.again}
      </Button>
    </Block>
  );
}

function Said({ item, isFailed }: { item: AccountItem | undefined; isFailed: boolean }) {
  if (isFailed) return <p className={classes.said}>{say.checkFailed}</p>;
  const reasons = item?.reasons ?? [];
  const state = item?.state ?? 'unknown';
  if (reasons.length === 0)
    return (
      <p className={classes.said} data-state={state}>
        {state === 'ok' ? say.checkWell : say.checkNothing}
      </p>
    );
  return reasons.map((reason) => (
    <p key={reason} className={classes.said} data-state={state}>
      {reason}
    </p>
  ));
}
