/** Owns what the company is called. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TenantBody } from '../../../../schema/api/admin/tenant.ts';
import { words } from '../../words.ts';
import { Section } from '../markets/section.tsx';
import { useChangeTenant } from './use-tenant.ts';
import { ValueForm } from './value-form.tsx';

const say = words.company;

export function NameSection({ tenant }: { tenant: TenantBody }) {
  const [name, setName] = useState(tenant.name);
  const change = useChangeTenant();
  const wanted = name.trim();
  return (
    <Section title={say.nameTitle} lead={say.nameLead} wide>
      <ValueForm
        isChanged={wanted !== '' && wanted !== tenant.name}
        isSaving={change.isPending}
        error={change.error}
        mayEdit={tenant.mayEdit}
        onSave={() => change.mutate({ name: wanted })}
      >
        <TextInput
          label={say.name}
          value={name}
          maxLength={60}
          readOnly={!tenant.mayEdit}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </ValueForm>
    </Section>
  );
}
