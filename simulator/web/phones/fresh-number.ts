/** Owns new numbers to play as: each from the range that its country keeps for fiction. */

const pad = (value: number) => String(value).padStart(2, '0');

/** Makes a number that nobody in the world has yet; `random` gives numbers in [0, 1). */
export function freshNumber(country: string, taken: ReadonlySet<string>, random: () => number): string {
  const make: Record<string, () => string> = {
    SE: () => `+467017406${pad(5 + Math.floor(random() * 85))}`,
    GB: () => `+447700900${String(300 + Math.floor(random() * 700))}`,
    US: () =>
      `+1${[205, 303, 404, 503, 615, 702, 808, 917][Math.floor(random() * 8)]}55501${pad(Math.floor(random() * 100))}`,
  };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const number = make[country]?.();
    if (number && !taken.has(number)) return number;
  }
  throw new RangeError(`no number is left in ${country}`);
}
