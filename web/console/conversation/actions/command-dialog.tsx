/** Owns what every dialog of a command has: a question, its fields, cancel and confirm, and the refusal said. */
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { tellDone, tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './actions.module.css';

export type DialogProps = { opened: boolean; onClose: () => void };

type Props = DialogProps & {
  title: string;
  lead?: string;
  confirm: string;
  done: string;
  danger?: boolean;
  disabled?: boolean;
  run: () => Promise<unknown>;
  children?: ReactNode;
};

export function CommandDialog({ opened, onClose, title, lead, confirm, done, danger, disabled, run, children }: Props) {
  const { store } = useConversation();
  const command = useMutation({
    mutationFn: run,
    onSuccess: () => {
      onClose();
      tellDone(done);
    },
    onError: (error) => {
      tellFailure(confirm, error);
      void store.reload();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) command.mutate();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.close }}>
      <form onSubmit={submit} className={classes.fields}>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            loading={command.isPending}
            disabled={disabled ?? false}
            {...(danger ? { color: 'brick' } : {})}
          >
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
