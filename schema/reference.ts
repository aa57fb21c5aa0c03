/**
 * Owns the reference a customer quotes: `SE-7K3Q-92FD`. Seven random Crockford base-32 symbols and one check
 * symbol, prefixed by the market, so that a mistyped or misheard reference is noticed before any look-up.
 * Source of the alphabet and of its forgiving reading (I L → 1, O → 0): https://www.crockford.com/base32.html
 */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 7;

// Position weights are odd, hence invertible modulo 32: one wrong symbol always changes the check symbol.
const weights = [3, 5, 7, 9, 11, 13, 15];

function checkSymbol(market: string, body: string): string {
  let sum = [...market.toUpperCase()].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  for (const [index, symbol] of [...body].entries()) sum += symbols.indexOf(symbol) * (weights[index] ?? 1);
  return symbols.charAt(sum % symbols.length);
}

function write(market: string, body: string): string {
  const all = body + checkSymbol(market, body);
  return `${market.toUpperCase()}-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** Makes a new reference for a market from random bytes (at least 7). */
export function createReference(market: string, bytes: Uint8Array): string {
  if (bytes.length < length) throw new RangeError(`a reference takes ${length} random bytes`);
  const body = [...bytes.slice(0, length)].map((byte) => symbols.charAt(byte % symbols.length)).join('');
  return write(market.slice(0, 2), body);
}

/** Reads a reference as people type it (case, spaces, O for 0, I or L for 1); undefined when it cannot be one. */
export function parseReference(text: string): string | undefined {
  const match = /^\s*([A-Za-z]{2})[\s-]*((?:[0-9A-Za-z][\s-]*){8})$/.exec(text);
  const market = match?.[1];
  const rest = match?.[2];
  if (!market || !rest) return undefined;
  const clean = rest.replace(/[\s-]/g, '').toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0');
  if ([...clean].some((symbol) => !symbols.includes(symbol))) return undefined;
  const reference = write(market, clean.slice(0, length));
  return reference.endsWith(clean.slice(4)) ? reference : undefined;
}
