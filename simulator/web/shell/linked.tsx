/** Shows addresses in a text as links, as phones do. */
export function Linked({ text }: { text: string }) {
  const [before = '', address, ...rest] = text.split(/(https?:\/\/\S+)/);
  if (address === undefined) return before;
  return (
    <>
      {before}
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
      <Linked text={rest.join('')} />
    </>
  );
}
