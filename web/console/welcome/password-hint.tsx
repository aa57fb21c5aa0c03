/** Says what a password still needs, or how good it seems. */
import { type PasswordFault, passwordLength, passwordStrength } from '../../../schema/password.ts';
import { words } from '../words.ts';
import classes from './password-hint.module.css';

const say = words.welcome;
const steps = [1, 2, 3] as const;

type Props = { id: string; password: string; fault: PasswordFault | undefined; isTried: boolean };

export function PasswordHint({ id, password, fault, isTried }: Props) {
  const length = [...password.normalize('NFKC')].length;
  const strength = fault ? 0 : passwordStrength(password);
  const isShort = fault === 'too-short' && length > 0 && !isTried;
  return (
    <div id={id} className={classes.hint}>
      <div className={classes.bars} aria-hidden="true">
        {steps.map((step) => (
          <i key={step} data-on={strength >= step || undefined} data-strength={strength} />
        ))}
      </div>
      <p data-wrong={(isTried && fault !== undefined) || undefined}>
        {isShort ? say.left(passwordLength.least - length) : fault ? say.faults[fault] : say.strengths[strength || 1]}
      </p>
    </div>
  );
}
