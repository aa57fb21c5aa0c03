/**
 * Owns the count of SMS segments shown while writing: 160/153 septets of GSM-7, 70/67 UTF-16 units otherwise.
 * Source: 3GPP TS 23.038 §6.2.1 (alphabet, extension table) and TS 23.040 §9.2.3.24 (concatenation header).
 */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

export type SegmentCount = {
  encoding: 'gsm-7' | 'ucs-2';
  segments: number;
  /** Units left in the last segment. */
  left: number;
  /** The first character that forces UCS-2, so that a writer can do without it. */
  culprit?: string;
};

/** Packs characters of the given widths into segments; a character of two units is never split over two. */
function pack(widths: readonly number[], alone: number, joined: number): { segments: number; left: number } {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= alone) return { segments: total === 0 ? 0 : 1, left: alone - total };
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > joined) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return { segments, left: joined - used };
}

/** Counts the segments a text takes. */
export function countSegments(text: string): SegmentCount {
  const characters = [...text];
  const culprit = characters.find((character) => !basic.has(character) && !extended.has(character));
  if (culprit === undefined) {
    const widths = characters.map((character) => (extended.has(character) ? 2 : 1));
    return { encoding: 'gsm-7', ...pack(widths, 160, 153) };
  }
  const widths = characters.map((character) => character.length);
  return { encoding: 'ucs-2', ...pack(widths, 70, 67), culprit };
}
