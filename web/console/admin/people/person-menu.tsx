/** Owns what can be done about somebody, and asking before it is. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconDots, IconLink, IconLogout, IconPencil, IconUserCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type LinkBody, type StaffBody, type StaffItem, staffItem } from '../../../../schema/api/admin/staff.ts';
import { useDeps } from '../../deps.tsx';
import { useMe } from '../../session/me.ts';
import { tellDone, tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { MakeLinkDialog } from './link-dialogs.tsx';
import { peopleKey, withPerson } from './people-key.ts';

const say = words.people;

type Props = { person: StaffItem; onEdit: (person: StaffItem) => void; onMade: (made: LinkBody) => void };
type Asked = 'link' | 'end-sessions' | 'deactivate' | 'reactivate';

export function PersonMenu({ person, onEdit, onMade }: Props) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const me = useMe();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const isOut = person.state === 'deactivated';
  const act = async (verb: Asked) => {
    const changed = await api.post(`/api/admin/staff/${person.id}/${verb}`, {}, staffItem);
    queries.setQueryData<StaffBody>(peopleKey, (known) => withPerson(known, changed));
  };
  const reactivate = async () => {
    try {
      await act('reactivate');
      tellDone(say.reactivated);
    } catch (error) {
      tellFailure(say.reactivate, error);
    }
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={words.admin.actions(person.name)}>
            <IconDots size={17} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={15} />} onClick={() => onEdit(person)}>
            {say.edit}
          </Menu.Item>
          {!isOut && (
            <Menu.Item leftSection={<IconLink size={15} />} onClick={() => setAsked('link')}>
              {person.state === 'invited' ? say.inviteAgain : say.link}
            </Menu.Item>
          )}
          {person.sessions > 0 && (
            <Menu.Item leftSection={<IconLogout size={15} />} onClick={() => setAsked('end-sessions')}>
              {say.signOut}
            </Menu.Item>
          )}
          {isOut ? (
            <Menu.Item leftSection={<IconUserCheck size={15} />} onClick={() => void reactivate()}>
              {say.reactivate}
            </Menu.Item>
          ) : (
            person.id !== me.id && (
              <Menu.Item color="brick" leftSection={<IconBan size={15} />} onClick={() => setAsked('deactivate')}>
                {say.deactivate}
              </Menu.Item>
            )
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === 'link' && <MakeLinkDialog person={person} onClose={close} onMade={onMade} />}
      {asked === 'end-sessions' && (
        <FormDialog
          title={say.signOutTitle(person.name)}
          lead={say.signOutLead}
          confirm={say.signOut}
          done={say.signedOut}
          onClose={close}
          run={() => act('end-sessions')}
        />
      )}
      {asked === 'deactivate' && (
        <FormDialog
          title={say.deactivateTitle(person.name)}
          lead={say.deactivateLead}
          confirm={say.deactivate}
          done={say.deactivated}
          danger
          onClose={close}
          run={() => act('deactivate')}
        />
      )}
    </>
  );
}
