/** Shows that somebody is writing. */
import { words } from '../../words.ts';
import classes from './lines.module.css';

export function TypingRow({ name }: { name: string }) {
  return (
    <p className={classes.typing}>
      <span className={classes.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {words.conversation.typing(name)}
    </p>
  );
}
