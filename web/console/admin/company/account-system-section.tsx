/** Owns connecting the account system: where it answers, the secret that both sides have, and whether it answers. */
import { Badge, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { accountSystemCheck, type TenantBody, tenantBody } from '../../../../schema/api/admin/tenant.ts';
import { useDeps } from '../../deps.tsx';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { Section } from '../markets/section.tsx';
import classes from './company.module.css';
import { useChangeTenant, useKeepTenant } from './use-tenant.ts';
import { ValueForm } from './value-form.tsx';

const say = words.company.accounts;

export function AccountSystemSection({ tenant: { accountSystem, mayEdit } }: { tenant: TenantBody }) {
  const { api } = useDeps();
  const keep = useKeepTenant();
  const [url, setUrl] = useState(accountSystem?.url ?? '');
  const [secret, setSecret] = useState('');
  const [isRemoving, setRemoving] = useState(false);
  const check = useMutation({
    mutationFn: () => api.post('/api/admin/tenant/account-system/check', {}, accountSystemCheck),
    onError: (error) => tellFailure(say.check, error),
  });
  const change = useChangeTenant(() => {
    setSecret('');
    check.mutate();
  });
  const wanted = { url: url.trim(), ...(secret.trim() ? { secret: secret.trim() } : {}) };
  const isChanged = wanted.url !== '' && (wanted.url !== accountSystem?.url || wanted.secret !== undefined);
  return (
    <Section
      title={say.title}
      lead={say.lead}
      wide
      actions={
        <Badge variant="light" color={accountSystem ? 'petrol' : 'gray'} tt="none">
          {accountSystem ? say.connected : say.none}
        </Badge>
      }
    >
      <ValueForm
        isChanged={isChanged}
        isSaving={change.isPending}
        error={change.error}
        mayEdit={mayEdit}
        {...(accountSystem ? {} : { confirm: say.connect })}
        onSave={() => change.mutate({ accountSystem: wanted })}
        more={
          accountSystem && (
            <>
              <Button variant="light" loading={check.isPending} disabled={isChanged} onClick={() => check.mutate()}>
                {say.check}
              </Button>
              <Button variant="subtle" color="brick" onClick={() => setRemoving(true)}>
                {say.remove}
              </Button>
            </>
          )
        }
      >
        <TextInput
          label={say.url}
          description={say.urlHelp}
          type="url"
          placeholder="https://"
          value={url}
          maxLength={500}
          readOnly={!mayEdit}
          onChange={({ currentTarget }) => setUrl(currentTarget.value)}
        />
        {mayEdit && (
          <PasswordInput
            label={say.secret}
            description={say.secretHelp}
            placeholder={accountSystem ? say.secretKept : 'whsec_'}
            autoComplete="off"
            value={secret}
            onChange={({ currentTarget }) => setSecret(currentTarget.value)}
          />
        )}
      </ValueForm>
      {check.data && (
        <p role="status" className={classes.outcome} data-works={check.data.outcome === 'works' || undefined}>
          {say.outcome(check.data.outcome, check.data.detail)}{' '}
          <span className="numbers">{say.took(check.data.ms)}</span>
        </p>
      )}
      {isRemoving && (
        <FormDialog
          title={say.removeTitle}
          lead={say.removeLead}
          confirm={say.remove}
          done={say.removed}
          danger
          onClose={() => setRemoving(false)}
          run={() => api.patch('/api/admin/tenant', { accountSystem: null }, tenantBody)}
          onDone={(tenant) => {
            keep(tenant);
            setUrl('');
            check.reset();
          }}
        />
      )}
    </Section>
  );
}
