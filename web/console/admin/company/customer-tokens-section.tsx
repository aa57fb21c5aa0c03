/** Owns how shops name their signed-in customers: the audience of their tokens and the key that signs them. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { KeyReplaced, TenantBody } from '../../../../schema/api/admin/tenant.ts';
import { formats, words } from '../../words.ts';
import { Section } from '../markets/section.tsx';
import classes from './company.module.css';
import { ReplacedKey, ReplaceKeyDialog } from './replace-key-dialog.tsx';
import { useChangeTenant, useKeepTenant } from './use-tenant.ts';
import { ValueForm } from './value-form.tsx';

const say = words.company.tokens;

export function CustomerTokensSection({ tenant: { customerTokens, mayEdit } }: { tenant: TenantBody }) {
  const [audience, setAudience] = useState(customerTokens.audience);
  const [isReplacing, setReplacing] = useState(false);
  const [shown, setShown] = useState<string>();
  const change = useChangeTenant();
  const keep = useKeepTenant();
  const wanted = audience.trim();
  const replaced = ({ tenant, key }: KeyReplaced) => {
    keep(tenant);
    setShown(key);
  };
  return (
    <Section title={say.title} lead={say.lead} wide>
      <ValueForm
        isChanged={wanted !== '' && wanted !== customerTokens.audience}
        isSaving={change.isPending}
        error={change.error}
        mayEdit={mayEdit}
        onSave={() => change.mutate({ customerTokenAudience: wanted })}
        more={
          <Button variant="light" onClick={() => setReplacing(true)}>
            {say.replace}
          </Button>
        }
      >
        <TextInput
          label={say.audience}
          description={say.audienceHelp}
          value={audience}
          maxLength={120}
          readOnly={!mayEdit}
          onChange={({ currentTarget }) => setAudience(currentTarget.value)}
        />
        <p className={classes.note}>
          {say.keyHelp}
          {customerTokens.formerUntil !== undefined && ` ${say.former(formats.full(customerTokens.formerUntil))}`}
        </p>
      </ValueForm>
      {isReplacing && (
        <ReplaceKeyDialog
          hasFormer={customerTokens.formerUntil !== undefined}
          onClose={() => setReplacing(false)}
          onDone={replaced}
        />
      )}
      {shown !== undefined && <ReplacedKey text={shown} onClose={() => setShown(undefined)} />}
    </Section>
  );
}
