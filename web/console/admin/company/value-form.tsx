/** Owns a form of one section: its fields, saving them, and the refusal said below. */
import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { words } from '../../words.ts';
import { explainRefusal } from '../explain-refusal.ts';
import form from '../form-dialog.module.css';
import classes from './company.module.css';

type Props = {
  /** Whether there is anything to save. */
  isChanged: boolean;
  isSaving: boolean;
  error: Error | null;
  /** What the button says, where it is not `Save`. */
  confirm?: string;
  mayEdit: boolean;
  onSave: () => void;
  children: ReactNode;
  /** Buttons beside the one that saves. */
  more?: ReactNode;
};

export function ValueForm({ isChanged, isSaving, error, confirm, mayEdit, onSave, children, more }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged) onSave();
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {children}
      {error && (
        <p role="alert" className={form.refused}>
          {explainRefusal(error)}
        </p>
      )}
      {mayEdit && (
        <div className={classes.buttons}>
          <Button type="submit" disabled={!isChanged} loading={isSaving}>
            {confirm ?? words.company.save}
          </Button>
          {more}
        </div>
      )}
    </form>
  );
}
