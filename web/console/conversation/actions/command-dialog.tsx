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
  /** What the way out is called, where "Cancel" could be misread. */
  dismiss?: string;
  size?: string;
  /** Says a refusal, so that it stands in the dialog and can be answered there; nothing when the fields say it already. */
  explain?: (error: unknown) => string | undefined;
  onRefused?: () => void;
  run: () => Promise<unknown>;
  children?: ReactNode;
};

export function CommandDialog(props: Props) {
  const { opened, onClose, title, lead, confirm, done, danger, disabled, dismiss, size, explain, run, children } =
    props;
  const { store } = useConversation();
  const command = useMutation({
    mutationFn: run,
    onSuccess: () => {
      onClose();
      tellDone(done);
    },
    onError: (error) => {
      if (explain) props.onRefused?.();
      else tellFailure(confirm, error);
      void store.reload();
    },
  });
  const refusal = command.error ? explain?.(command.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) command.mutate();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      {...(size ? { size } : {})}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form onSubmit={submit} onChange={() => command.isError && command.reset()} className={classes.fields}>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
        {refusal && (
          <p role="alert" className={classes.refused}>
            {refusal}
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {dismiss ?? words.cancel}
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
