/** Owns making a link by which somebody chooses a password, and showing it the one time it can be shown. */
import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type LinkBody, linkBody, type StaffBody, type StaffItem } from '../../../../schema/api/admin/staff.ts';
import { useDeps } from '../../deps.tsx';
import { formats, words } from '../../words.ts';
import form from '../form-dialog.module.css';
import { FormDialog } from '../form-dialog.tsx';
import { ShownOnce } from '../shown-once.tsx';
import { peopleKey, withPerson } from './people-key.ts';

const say = words.people;

type Making = { person: StaffItem; onClose: () => void; onMade: (made: LinkBody) => void };

export function MakeLinkDialog({ person, onClose, onMade }: Making) {
  const { api } = useDeps();
  const queries = useQueryClient();
  return (
    <FormDialog
      title={say.linkTitle(person.name)}
      lead={say.linkMakeLead(person.name, person.state === 'invited')}
      confirm={say.linkMake}
      onClose={onClose}
      run={() => api.post(`/api/admin/staff/${person.id}/link`, {}, linkBody)}
      onDone={(made) => {
        queries.setQueryData<StaffBody>(peopleKey, (known) => withPerson(known, made.person));
        onMade(made);
      }}
    />
  );
}

export function LinkShown({ made: { person, link }, onClose }: { made: LinkBody; onClose: () => void }) {
  return (
    // What is shown once is not closed by a click beside it.
    <Modal
      opened
      onClose={onClose}
      title={say.linkTitle(person.name)}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={form.fields}>
        <p className={form.lead}>{say.linkLead}</p>
        <ShownOnce label={say.linkLabel} text={link.url} />
        <p className={form.lead}>
          {say.works(formats.moment(link.expiresAt))} {say.mailed(link.mail, person.email)}
        </p>
        <div className={form.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.admin.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
