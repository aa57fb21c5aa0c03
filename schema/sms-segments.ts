/**
 * Owns how many segments a text message is billed as. GSM-7 takes 160 septets, or 153 a segment when there are several; one
 * character outside it turns the whole text to UCS-2 with 70 and 67 code units. An escape or a surrogate pair is never torn apart.
 * Source: 3GPP TS 23.038 §6.2.1 (alphabet and extension table), TS 23.040 §9.2.3.24 (concatenation header)
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

export type Segments = {
  encoding: 'GSM-7' | 'UCS-2';
  /** Septets or UTF-16 code units, of the whole text and left in its last segment. */
  units: number;
  left: number;
  segments: number;
  /** The first character that forces UCS-2, so that a writer can do without it. */
  culprit?: string;
};

function pack(sizes: readonly number[], whole: number, part: number): Pick<Segments, 'units' | 'left' | 'segments'> {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  if (units <= whole) return { units, left: whole - units, segments: 1 };
  let segments = 1;
  let filled = 0;
  for (const size of sizes) {
    if (filled + size > part) {
      segments += 1;
      filled = 0;
    }
    filled += size;
  }
  return { units, left: part - filled, segments };
}

/** Counts the segments of a text; an empty one still takes one. */
export function countSegments(text: string): Segments {
  const characters = [...text];
  const culprit = characters.find((character) => !basic.has(character) && !extended.has(character));
  if (culprit === undefined) {
    const septets = characters.map((character) => (extended.has(character) ? 2 : 1));
    return { encoding: 'GSM-7', ...pack(septets, 160, 153) };
  }
  const units = characters.map((character) => character.length);
  return { encoding: 'UCS-2', culprit, ...pack(units, 70, 67) };
}
