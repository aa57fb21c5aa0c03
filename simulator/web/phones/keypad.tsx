/** Owns the keypad of a phone on a call. */

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];
const letters: Record<string, string> = {
  '2': 'ABC',
  '3': 'DEF',
  '4': 'GHI',
  '5': 'JKL',
  '6': 'MNO',
  '7': 'PQRS',
  '8': 'TUV',
  '9': 'WXYZ',
};
const names: Record<string, string> = { '*': 'star', '#': 'hash' };

export function Keypad({ press, isBusy }: { press: (key: string) => void; isBusy: boolean }) {
  return (
    <fieldset className="keypad" aria-label="Keypad">
      {keys.map((key) => (
        <button key={key} type="button" disabled={isBusy} aria-label={names[key] ?? key} onClick={() => press(key)}>
          <b>{key}</b>
          <small>{letters[key]}</small>
        </button>
      ))}
    </fieldset>
  );
}
