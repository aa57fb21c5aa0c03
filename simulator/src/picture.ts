/** Owns the pictures that phones attach when nobody hands one in: a small PNG, painted from a number. */
import { crc32, deflateSync } from 'node:zlib';

const width = 320;
const height = 240;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  view.setUint32(data.length + 8, crc32(out.subarray(4, data.length + 8)));
  return out;
}

/** Paints hills under an evening sky; another seed gives other colours. */
export function paintPicture(seed: number): Uint8Array {
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ridge = 140 + 28 * Math.sin((x + seed * 37) / 48) + 12 * Math.sin((x + seed * 11) / 17);
      const near = 190 + 18 * Math.sin((x + seed * 53) / 61);
      const glow = Math.round((y / height) * 110);
      const colour =
        y > near
          ? [34, 62, 58]
          : y > ridge
            ? [58, 96 + (seed % 40), 98]
            : [236 - (glow >> 1), 150 + (seed % 50) - (glow >> 2), 110 + glow];
      rows.set(colour, y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}
