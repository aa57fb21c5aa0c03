/** Folds what a mail repeats of earlier ones, and signatures: there to be read, not in the way. */
import { words } from '../../words.ts';
import classes from './lines.module.css';
import { LinkedText } from './linked-text.tsx';

export function Quoted({ text }: { text: string }) {
  return (
    <details className={classes.quoted}>
      <summary>{words.conversation.quoted}</summary>
      <LinkedText text={text} />
    </details>
  );
}
