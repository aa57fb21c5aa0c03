/** Owns what can be done about a key: a new one in its place, or its end. */
import { ActionIcon, Menu, Select } from '@mantine/core';
import { IconBan, IconDots, IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type KeyItem, type KeyMade, keyItem, keyMadeBody } from '../../../../schema/api/admin/keys.ts';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { keysKey } from './keys-key.ts';

const say = words.keys;
const overlaps = ['0', '1', '24', '72', '168'];

export function KeyMenu({ item, onMade }: { item: KeyItem; onMade: (made: KeyMade) => void }) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'rotate' | 'revoke'>();
  const [overlap, setOverlap] = useState('24');
  if (item.state === 'revoked' || item.state === 'expired') return null;
  const path = `/api/admin/keys/${item.id}`;
  const close = () => setAsked(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={words.admin.actions(item.name)}>
            <IconDots size={17} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {item.state === 'active' && (
            <Menu.Item leftSection={<IconRefresh size={15} />} onClick={() => setAsked('rotate')}>
              {say.rotate}
            </Menu.Item>
          )}
          <Menu.Item color="brick" leftSection={<IconBan size={15} />} onClick={() => setAsked('revoke')}>
            {say.revoke}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === 'rotate' && (
        <FormDialog
          title={say.rotateTitle(item.name)}
          lead={say.rotateLead}
          confirm={say.rotateConfirm}
          onClose={close}
          run={() => api.post(`${path}/rotate`, { overlapHours: Number(overlap) }, keyMadeBody)}
          onDone={onMade}
        >
          <Select
            label={say.overlap}
            data={overlaps.map((value) => ({ value, label: say.overlaps[Number(value)] ?? value }))}
            value={overlap}
            onChange={(value) => setOverlap(value ?? '24')}
            allowDeselect={false}
            comboboxProps={{ withinPortal: true }}
          />
        </FormDialog>
      )}
      {asked === 'revoke' && (
        <FormDialog
          title={say.revokeTitle(item.name)}
          lead={say.revokeLead}
          confirm={say.revoke}
          done={say.revoked}
          danger
          onClose={close}
          run={() => api.post(`${path}/revoke`, {}, keyItem)}
          onDone={() => void queries.invalidateQueries({ queryKey: keysKey })}
        />
      )}
    </>
  );
}
