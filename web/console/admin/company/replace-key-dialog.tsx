/** Owns replacing the key of customers' tokens: made here or brought along, and how long the present one is still taken. */
import { Button, Modal, PasswordInput, Radio, Select } from '@mantine/core';
import { useState } from 'react';
import { type KeyReplaced, keyReplacedBody } from '../../../../schema/api/admin/tenant.ts';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import form from '../form-dialog.module.css';
import { FormDialog } from '../form-dialog.tsx';
import { ShownOnce } from '../shown-once.tsx';

const say = words.company.tokens;
const overlaps = ['0', '1', '24', '72', '168'];

type Props = { hasFormer: boolean; onClose: () => void; onDone: (replaced: KeyReplaced) => void };

export function ReplaceKeyDialog({ hasFormer, onClose, onDone }: Props) {
  const { api } = useDeps();
  const [isOwn, setOwn] = useState(false);
  const [key, setKey] = useState('');
  const [overlap, setOverlap] = useState('24');
  const request = { overlapHours: Number(overlap), ...(isOwn ? { key } : {}) };
  return (
    <FormDialog
      title={say.replace}
      lead={hasFormer ? `${say.replaceLead} ${say.replaceAgain}` : say.replaceLead}
      confirm={say.confirm}
      {...(isOwn ? { done: say.replaced } : {})}
      disabled={isOwn && key.length < 32}
      onClose={onClose}
      run={() => api.post('/api/admin/tenant/customer-key', request, keyReplacedBody)}
      onDone={onDone}
    >
      <Radio.Group label={say.source} value={isOwn ? 'own' : 'made'} onChange={(value) => setOwn(value === 'own')}>
        <Radio mt={6} value="made" label={say.made} />
        <Radio mt={6} value="own" label={say.own} />
      </Radio.Group>
      {isOwn && (
        <PasswordInput
          label={say.ownKey}
          description={say.ownHelp}
          autoComplete="off"
          maxLength={200}
          value={key}
          onChange={({ currentTarget }) => setKey(currentTarget.value)}
        />
      )}
      <Select
        label={say.overlap}
        data={overlaps.map((value) => ({ value, label: say.overlaps[Number(value)] ?? value }))}
        value={overlap}
        onChange={(value) => setOverlap(value ?? '24')}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
      />
    </FormDialog>
  );
}

/** Shows a key that was made, the one time it can be shown. */
export function ReplacedKey({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={say.shownTitle}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={form.fields}>
        <p className={form.lead}>{say.shownLead}</p>
        <ShownOnce label={say.shownLabel} text={text} />
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.admin.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
