/** Owns choosing a role, with what each is for. */
import { Select } from '@mantine/core';
import type { Grants } from '../../../schema/api/admin/staff.ts';
import { type Role, roles } from '../../../schema/roles.ts';
import { words } from '../words.ts';
import classes from './role-field.module.css';

const say = words.admin;

type Props = { grants: Grants; role: Role | null; onChange: (role: Role) => void };

export function RoleField({ grants, role, onChange }: Props) {
  const offered = roles.filter((one) => one === role || grants.roles.some((given) => given.role === one));
  return (
    <Select
      label={say.role}
      description={role ? say.roles[role].explained : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={say.chooseRole}
      data={offered.map((value) => ({ value, label: say.roles[value].title }))}
      value={role}
      onChange={(value) => {
        const chosen = roles.find((one) => one === value);
        if (chosen) onChange(chosen);
      }}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <strong>{option.label}</strong>
          <small>{say.roles[option.value as Role].explained}</small>
        </span>
      )}
      allowDeselect={false}
      maxDropdownHeight={340}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
