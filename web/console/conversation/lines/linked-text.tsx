/** Shows text as it was written, with its web addresses as links; nothing in it is ever taken as markup. */
import classes from './lines.module.css';

const address = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/;

export function LinkedText({ text }: { text: string }) {
  return (
    <p className={classes.text} dir="auto">
      {text.split(address).map((piece, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
          <a key={index} href={piece} target="_blank" rel="noopener noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
