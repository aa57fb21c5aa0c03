/** Owns the form of a new key: what for, what it may do and where, and until when. */
import { Loader, Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type KeyMade, keyMadeBody } from '../../../../schema/api/admin/keys.ts';
import type { Grants } from '../../../../schema/api/admin/staff.ts';
import { type Role, roles } from '../../../../schema/roles.ts';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { RoleField } from '../role-field.tsx';
import { ScopeFields } from '../scope-fields.tsx';
import { isScopeComplete, type Scope, useGrants, widestScope } from '../use-grants.ts';
import { PermissionList } from './permission-list.tsx';

const say = words.keys;
const lasting = ['30', '90', '365', '0'];

type Props = { onClose: () => void; onMade: (made: KeyMade) => void };

export function CreateKeyDialog(props: Props) {
  const grants = useGrants();
  if (grants.data) return <KeyForm {...props} grants={grants.data} />;
  return (
    <FormDialog
      title={say.create}
      confirm={say.createConfirm}
      disabled
      onClose={props.onClose}
      run={async () => undefined}
    >
      {grants.error ? <p role="alert">{say.failed}</p> : <Loader size="sm" aria-label={words.loading} />}
    </FormDialog>
  );
}

function KeyForm({ grants, onClose, onMade }: Props & { grants: Grants }) {
  const { api } = useDeps();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role | null>(() => roles.find((one) => one === 'agent') ?? null);
  const [scope, setScope] = useState<Scope>(() => widestScope(grants));
  const [isSome, setSome] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [days, setDays] = useState('365');
  const permissions = grants.roles.find((one) => one.role === role)?.permissions ?? [];
  const scopes = isSome ? chosen.filter((one) => permissions.includes(one)) : null;
  const isComplete = name.trim() !== '' && isScopeComplete(scope, grants) && (scopes === null || scopes.length > 0);
  const request = { name: name.trim(), role, ...scope, scopes, days: days === '0' ? null : Number(days) };
  return (
    <FormDialog
      title={say.create}
      lead={say.createLead}
      confirm={say.createConfirm}
      size="lg"
      disabled={!isComplete}
      onClose={onClose}
      run={() => api.post('/api/admin/keys', request, keyMadeBody)}
      onDone={onMade}
    >
      <TextInput
        data-autofocus
        label={say.name}
        placeholder={say.namePlaceholder}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RoleField grants={grants} role={role} onChange={setRole} />
      <Radio.Group
        label={say.permissions}
        value={isSome ? 'some' : 'all'}
        onChange={(value) => setSome(value === 'some')}
      >
        <Radio mt={6} value="all" label={say.permissionsAll} />
        <Radio mt={6} value="some" label={say.permissionsSome} />
      </Radio.Group>
      {isSome && <PermissionList permissions={permissions} chosen={chosen} onChange={setChosen} />}
      <ScopeFields grants={grants} scope={scope} onChange={setScope} />
      <Select
        label={say.ends}
        data={lasting.map((value) => ({ value, label: say.days[Number(value)] ?? value }))}
        value={days}
        onChange={(value) => setDays(value ?? '365')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
      />
    </FormDialog>
  );
}
