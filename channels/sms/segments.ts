/**
 * Owns how many segments a text is billed as. GSM-7 takes 160 septets, or 153 a segment when there are several; one character
 * outside it turns the whole text to UCS-2 with 70 and 67 code units. An escape or a surrogate pair is never torn apart.
 * Source: 3GPP TS 23.038 §6.2.1 (alphabet and extension table), TS 23.040 §9.2.3.24 (concatenation header)
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

export type Segments = {
  encoding: 'GSM-7' | 'UCS-2' /** Septets or UTF-16 code units. */;
  units: number;
  segments: number;
};

function gsmUnits(character: string): number | undefined {
  if (basic.has(character)) return 1;
  return extended.has(character) ? 2 : undefined;
}

function pack(sizes: readonly number[], whole: number, part: number): { units: number; segments: number } {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= whole) return { units, segments: 1 };
  let segments = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > part) {
      segments += 1;
      filled = 0;
    }
    filled += size;
  }
  return { units, segments };
}

/** Counts the segments of a text; an empty one still takes one. */
export function countSegments(text: string): Segments {
  const characters = [...text];
  const septets = characters.map(gsmUnits);
  if (septets.every((size) => size !== undefined)) return { encoding: 'GSM-7', ...pack(septets, 160, 153) };
  return {
    encoding: 'UCS-2',
    ...pack(
      characters.map((character) => character.length),
      70,
      67,
    ),
  };
}
