/** Owns the field of a secret: hidden while it is typed, kept from password managers, and made up on request where any will do. */
import { Button, PasswordInput } from '@mantine/core';
import { words } from '../../words.ts';
import classes from './connect.module.css';
import type { FormField } from './form-model.ts';
import { makeSecret } from './make-secret.ts';

const say = words.accounts;

type Props = {
  field: FormField;
  text: string;
  refused: string | undefined;
  mayStay: boolean;
  onChange: (text: string) => void;
};

export function SecretField({ field, text, refused, mayStay, onChange }: Props) {
  const { title, help, made, required } = field;
  const isWanted = required && !mayStay;
  const isMadeHere = made !== undefined && (made !== 'by-gateway' || mayStay);
  return (
    <div className={classes.secret}>
      <PasswordInput
        className={classes.secretText}
        label={title}
        description={help}
        error={refused}
        required={isWanted}
        withAsterisk={isWanted}
        {...(mayStay ? { placeholder: say.unset } : {})}
        value={text}
        autoComplete="new-password"
        spellCheck={false}
        data-1p-ignore
        data-lpignore="true"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isMadeHere && (
        <Button
          variant="default"
          className={classes.make}
          aria-label={say.makeFor(title)}
          onClick={() => onChange(makeSecret(made))}
        >
          {say.make}
        </Button>
      )}
    </div>
  );
}
