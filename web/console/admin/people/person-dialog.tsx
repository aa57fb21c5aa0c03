/** Owns the form of a person, to invite somebody or to change them. */
import { Loader, MultiSelect, TagsInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type Grants,
  type LinkBody,
  linkBody,
  type StaffBody,
  type StaffItem,
  staffItem,
} from '../../../../schema/api/admin/staff.ts';
import { type Role, roles } from '../../../../schema/roles.ts';
import { useDeps } from '../../deps.tsx';
import { formats, words } from '../../words.ts';
import form from '../form-dialog.module.css';
import { FormDialog } from '../form-dialog.tsx';
import { languageTags } from '../languages.ts';
import { RoleField } from '../role-field.tsx';
import { ScopeFields } from '../scope-fields.tsx';
import { isScopeComplete, type Scope, useGrants, widestScope } from '../use-grants.ts';
import { peopleKey, withPerson } from './people-key.ts';

const say = words.people;

type Props = { person?: StaffItem; onClose: () => void; onMade?: (made: LinkBody) => void };

export function PersonDialog(props: Props) {
  const grants = useGrants();
  if (grants.data) return <PersonForm {...props} grants={grants.data} />;
  const title = props.person ? say.editTitle(props.person.name) : say.invite;
  return (
    <FormDialog title={title} confirm={say.save} disabled onClose={props.onClose} run={async () => undefined}>
      {grants.error ? <p role="alert">{say.failed}</p> : <Loader size="sm" aria-label={words.loading} />}
    </FormDialog>
  );
}

function PersonForm({ person, grants, onClose, onMade }: Props & { grants: Grants }) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role | null>(() => roles.find((one) => one === (person?.role ?? 'agent')) ?? null);
  const [scope, setScope] = useState<Scope>(() => person ?? widestScope(grants));
  const [languages, setLanguages] = useState<string[]>(person?.languages ?? []);
  const [skills, setSkills] = useState<string[]>(person?.skills ?? []);
  const [phone, setPhone] = useState(person?.phone ?? '');
  const { regions, markets } = scope;
  const given = {
    name: name.trim(),
    role,
    regions,
    markets,
    languages,
    skills,
    phone: phone.replace(/[\s()-]/g, '') || null,
  };
  const isComplete = given.name !== '' && role !== null && isScopeComplete(scope, grants);
  const keep = (changed: StaffItem) =>
    queries.setQueryData<StaffBody>(peopleKey, (known) => withPerson(known, changed));

  const fields = (
    <>
      <div className={person ? form.fields : form.pair}>
        <TextInput
          data-autofocus
          label={say.name}
          value={name}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {!person && (
          <TextInput
            label={say.email}
            type="email"
            value={email}
            maxLength={254}
            autoComplete="off"
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
      </div>
      <RoleField grants={grants} role={role} onChange={setRole} />
      <ScopeFields grants={grants} scope={scope} onChange={setScope} />
      <MultiSelect
        label={say.languages}
        description={say.languagesHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={languages.length === 0 ? say.anyLanguage : undefined}
        data={[...new Set([...languageTags, ...languages])]
          .map((tag) => ({ value: tag, label: formats.language(tag) }))
          .sort((one, other) => one.label.localeCompare(other.label))}
        value={languages}
        onChange={setLanguages}
        searchable
        clearable
        comboboxProps={{ withinPortal: true }}
      />
      <div className={form.pair}>
        <TagsInput
          label={say.skills}
          description={say.skillsHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={skills}
          onChange={(list) => setSkills(list.map((skill) => skill.trim().toLowerCase().replace(/\s+/g, '-')))}
          maxTags={30}
        />
        <TextInput
          label={say.phone}
          type="tel"
          description={say.phoneHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={phone}
          autoComplete="off"
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
      </div>
    </>
  );

  if (person) {
    return (
      <FormDialog
        title={say.editTitle(person.name)}
        confirm={say.save}
        done={say.saved}
        size="lg"
        disabled={!isComplete}
        onClose={onClose}
        run={() => api.patch(`/api/admin/staff/${person.id}`, given, staffItem)}
        onDone={keep}
      >
        {fields}
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={say.invite}
      lead={say.inviteLead}
      confirm={say.inviteConfirm}
      size="lg"
      disabled={!isComplete || email.trim() === ''}
      onClose={onClose}
      run={() => api.post('/api/admin/staff', { ...given, email: email.trim() }, linkBody)}
      onDone={(made) => {
        keep(made.person);
        onMade?.(made);
      }}
    >
      {fields}
    </FormDialog>
  );
}
