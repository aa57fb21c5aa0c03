/** Owns what every dialog of the administration has: fields, cancel and confirm, and the refusal said where it can be answered. */
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { tellDone } from '../shell/tell.tsx';
import { words } from '../words.ts';
import { explainRefusal } from './explain-refusal.ts';
import classes from './form-dialog.module.css';

type Props<Result> = {
  title: string;
  lead?: ReactNode;
  confirm: string;
  /** What is said when it was done; without it, what `onDone` shows says enough. */
  done?: string;
  danger?: boolean;
  disabled?: boolean;
  size?: string;
  onClose: () => void;
  run: () => Promise<Result>;
  onDone?: (result: Result) => void;
  children?: ReactNode;
};

export function FormDialog<Result>(props: Props<Result>) {
  const { title, lead, confirm, done, danger, disabled = false, size, onClose, run, onDone, children } = props;
  const command = useMutation({
    mutationFn: run,
    onSuccess: (result) => {
      onClose();
      if (done) tellDone(done);
      onDone?.(result);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog within this one bubbles through React, not through the page.
    event.stopPropagation();
    if (!disabled) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      {...(size ? { size } : {})}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form onSubmit={submit} onChange={() => command.isError && command.reset()} className={classes.fields} noValidate>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
        {command.error && (
          <p role="alert" className={classes.refused}>
            {explainRefusal(command.error)}
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={command.isPending} disabled={disabled} {...(danger ? { color: 'brick' } : {})}>
            {confirm}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
