/** Shows a new key the one time it can be shown. */
import { Button, Modal } from '@mantine/core';
import type { KeyMade } from '../../../../schema/api/admin/keys.ts';
import { words } from '../../words.ts';
import form from '../form-dialog.module.css';
import { ShownOnce } from '../shown-once.tsx';

const say = words.keys;

export function KeyShown({ made, onClose }: { made: KeyMade; onClose: () => void }) {
  return (
    // What is shown once is not closed by a click beside it.
    <Modal
      opened
      onClose={onClose}
      title={`${say.madeTitle}: ${made.key.name}`}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={form.fields}>
        <p className={form.lead}>{say.madeLead}</p>
        <ShownOnce label={say.secretLabel} text={made.secret} />
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.admin.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
