/** Owns the form of an account: what has to be entered first, what may be left as it is behind `More settings`. */
import { TextInput } from '@mantine/core';
import type { ChannelForm } from '../../../../schema/api/admin/accounts.ts';
import { words } from '../../words.ts';
import { AccountFields } from './account-fields.tsx';
import classes from './connect.module.css';
import { type Entries, type Entry, fieldsOf, isEntered, secretsOf } from './form-model.ts';

const say = words.accounts;

export type Draft = { address: string; config: Entries; credentials: Entries };
/** Is what the gateway refused, by part and path: `config.look.title`. */
export type Refused = { at: string; message: string } | undefined;

type Props = {
  form: ChannelForm;
  draft: Draft;
  refused: Refused;
  /** Whether secrets are part of the form; those of an account that is there are changed elsewhere. */
  withSecrets: boolean;
  /** Whether typing begins in the first field. */
  isFirst?: boolean;
  onChange: (draft: Draft) => void;
};

/** Finds the sentence about one part of the form, by the path within it. */
function refusedIn(part: 'config' | 'credentials', refused: Refused): Record<string, string> {
  return refused?.at.startsWith(`${part}.`) ? { [refused.at.slice(part.length + 1)]: refused.message } : {};
}

export function AccountForm({ form, draft, refused, withSecrets, isFirst = false, onChange }: Props) {
  const fields = fieldsOf(form.config, draft.config);
  const secrets = withSecrets ? secretsOf(form.credentials) : [];
  const change = (part: 'config' | 'credentials') => (path: string, entry: Entry) =>
    onChange({ ...draft, [part]: { ...draft[part], [path]: entry } });
  const config = { entries: draft.config, refused: refusedIn('config', refused), onChange: change('config') };
  const credentials = {
    ...{ entries: draft.credentials, refused: refusedIn('credentials', refused) },
    onChange: change('credentials'),
  };
  const later = fields.filter(({ required }) => !required);
  const laterSecrets = secrets.filter(({ made }) => made === 'by-gateway');
  const firstSecrets = secrets.filter((field) => !laterSecrets.includes(field));
  const isRefusedLater = [...later, ...laterSecrets].some(({ path }) => refused?.at.endsWith(`.${path}`));
  const hasEntries = later.some(({ path, initial }) => isEntered(draft.config[path]) && draft.config[path] !== initial);
  const address = (hasFocus: boolean) => (
    <AddressField form={form} draft={draft} refused={refused} isFirst={hasFocus} onChange={onChange} />
  );
  return (
    <>
      {form.needsAddress && address(isFirst)}
      <AccountFields
        fields={fields.filter(({ required }) => required)}
        isFirst={isFirst && !form.needsAddress}
        {...config}
      />
      {firstSecrets.length > 0 && (
        <fieldset className={classes.group}>
          <legend>{say.secrets}</legend>
          <p className={classes.note}>{say.secretsLead}</p>
          <AccountFields fields={firstSecrets} {...credentials} />
        </fieldset>
      )}
      {form.address && !form.needsAddress && !withSecrets && address(false)}
      {later.length + laterSecrets.length > 0 && (
        <details className={classes.more} {...(isRefusedLater || (!withSecrets && hasEntries) ? { open: true } : {})}>
          <summary>{say.moreSettings}</summary>
          <div className={classes.group}>
            {form.address && !form.needsAddress && withSecrets && address(false)}
            <AccountFields fields={later} {...config} />
            <AccountFields fields={laterSecrets} {...credentials} />
          </div>
        </details>
      )}
    </>
  );
}

type AddressProps = Pick<Props, 'form' | 'draft' | 'refused' | 'onChange'> & { isFirst: boolean };

function AddressField({ form, draft, refused, isFirst, onChange }: AddressProps) {
  const { title, description } = (form.address ?? {}) as { title?: string; description?: string };
  return (
    <TextInput
      label={title ?? ''}
      description={description}
      error={refused?.at === 'address' ? refused.message : undefined}
      required={form.needsAddress}
      data-autofocus={isFirst || undefined}
      value={draft.address}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange({ ...draft, address: event.currentTarget.value })}
    />
  );
}
