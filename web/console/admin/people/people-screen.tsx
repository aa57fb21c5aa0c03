/** Owns the page of people: who works here, as what and where, and what to do about it. */
import { Button, SegmentedControl, Skeleton, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type LinkBody, type StaffItem, staffBody } from '../../../../schema/api/admin/staff.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { useMay } from '../../session/me.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { useShortcuts } from '../../shell/shortcuts.ts';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import table from '../table.module.css';
import { LinkShown } from './link-dialogs.tsx';
import { peopleKey } from './people-key.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { pickPeople, type ShownPeople, shownPeople } from './pick-people.ts';

const say = words.people;

export function PeopleScreen() {
  const { api } = useDeps();
  const mayWrite = useMay('staff.write');
  const [shown, setShown] = useState<ShownPeople>('present');
  const [text, setText] = useState('');
  const [isInviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<StaffItem>();
  const [made, setMade] = useState<LinkBody>();
  const search = useRef<HTMLInputElement>(null);
  usePageTitle(say.title);
  useShortcuts({ search: () => search.current?.focus() });
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: peopleKey,
    queryFn: ({ signal }) => api.get('/api/admin/staff', staffBody, { signal }),
  });
  const everybody = data?.staff ?? [];
  const list = pickPeople(everybody, { shown, text, roleName: words.admin.roleName });
  const count = (state: StaffItem['state']) => everybody.filter((one) => one.state === state).length;
  return (
    <>
      <header className={page.head} aria-busy={isFetching}>
        <div>
          <h1>{say.title}</h1>
          {data && <p className={page.lead}>{say.lead(count('active'), count('invited'))}</p>}
        </div>
        {mayWrite && data && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden="true" />} onClick={() => setInviting(true)}>
            {say.invite}
          </Button>
        )}
      </header>
      {error && !data && (
        <EmptyState title={say.failed} lead={words.failure(error instanceof ApiError ? error.code : 'internal')}>
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={320} radius={12} role="status" aria-label={words.loading} />}
      {data && (
        <>
          <div className={table.toolbar}>
            <TextInput
              ref={search}
              type="search"
              size="xs"
              aria-label={say.search}
              placeholder={say.search}
              leftSection={<IconSearch size={15} aria-hidden="true" />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <SegmentedControl
              size="xs"
              aria-label={say.show}
              value={shown}
              onChange={(value) => setShown(shownPeople.find((one) => one === value) ?? 'present')}
              data={shownPeople.map((value) => ({ value, label: say.shown[value] }))}
            />
          </div>
          {list.length === 0 ? (
            <EmptyState icon={<IconUsers size={22} stroke={1.7} />} title={say.noneTitle} lead={say.noneLead} />
          ) : (
            <PeopleTable people={list} onEdit={setEdited} onMade={setMade} />
          )}
        </>
      )}
      {isInviting && <PersonDialog onClose={() => setInviting(false)} onMade={setMade} />}
      {edited && <PersonDialog key={edited.id} person={edited} onClose={() => setEdited(undefined)} />}
      {made && <LinkShown made={made} onClose={() => setMade(undefined)} />}
    </>
  );
}
