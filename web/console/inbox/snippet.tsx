/** Shows the text around a search match; the gateway puts the match between ⟦ and ⟧. */
import { Mark } from '@mantine/core';

export function Snippet({ text }: { text: string }) {
  const pieces = text.split(/⟦(.*?)⟧/s);
  return (
    <>
      {pieces.map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
        index % 2 === 1 ? <Mark key={index}>{piece}</Mark> : <span key={index}>{piece}</span>,
      )}
    </>
  );
}
