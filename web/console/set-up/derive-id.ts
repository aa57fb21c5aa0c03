/** Owns the short id that a company's name suggests. */
import { tenantSchema } from '../../../schema/ids.ts';

const longest = 39;

/** Derives an id: `Pohjola Pay Oy` becomes `pohjola-pay-oy`. A name without Latin letters suggests none. */
export function deriveId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '');
  const id = plain.slice(0, longest).replace(/-+$/, '');
  return isId(id) ? id : '';
}

/** Tells whether an id may be a company's. */
export function isId(id: string): boolean {
  return tenantSchema.safeParse(id).success && !id.endsWith('-');
}
