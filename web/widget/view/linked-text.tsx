/** Owns how text is shown: as text, never as markup; what is plainly a web address becomes a link. */

const address = /\bhttps?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}…»”’]/gi;

/** Splits a text into what is an address and what is not, in turns: every second piece is an address. */
export function splitLinks(text: string): string[] {
  const links = text.match(address) ?? [];
  const rest = text.split(address);
  return rest.flatMap((piece, index) => [piece, links[index] ?? '']).slice(0, -1);
}

export function LinkedText({ text }: { text: string }) {
  return (
    <p class="text" dir="auto">
      {splitLinks(text).map((piece, index) =>
        index % 2 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places.
          <a key={index} href={piece} target="_blank" rel="noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
