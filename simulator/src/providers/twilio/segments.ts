/** Owns how many billing segments Twilio counts for a text. Source: https://www.twilio.com/docs/glossary/what-sms-character-limit */

const gsmBasic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const gsmExtended = new Set('^{}\\[~]|€\f');

/** Counts the segments of a text: 160 or 153 units in GSM-7, 70 or 67 in UCS-2. */
export function segmentsOf(text: string): number {
  const letters = [...text];
  const isGsm = letters.every((letter) => gsmBasic.has(letter) || gsmExtended.has(letter));
  const units = isGsm ? letters.reduce((sum, letter) => sum + (gsmExtended.has(letter) ? 2 : 1), 0) : text.length;
  const [single, joined] = isGsm ? [160, 153] : [70, 67];
  return units <= single ? 1 : Math.ceil(units / joined);
}
