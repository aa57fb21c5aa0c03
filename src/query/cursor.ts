/** Owns where the next page of a list begins, as an opaque text. */
import { Problem } from '../../schema/problems.ts';
import type { Position } from '../database/region-repository.ts';
import { fromBase64, toBase64, toBytes } from '../lib/bytes.ts';

/** Writes a position as a cursor. */
export function toCursor({ urgency, at, id }: Position): string {
  return toBase64(toBytes(`${urgency === undefined ? '' : `${urgency}/`}${at} ${id}`))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** Reads a cursor; throws Problem('invalid') on anything that was not one. */
export function fromCursor(cursor: string): Position {
  const match = /^[\w-]{1,200}$/.test(cursor) && /^(?:(\d)\/)?(\d{1,16}) (cnv_[0-9a-z_]{3,60})$/.exec(decode(cursor));
  if (!match) throw new Problem('invalid', 'cursor: is not one of ours');
  const [, urgency, at, id = ''] = match;
  return { ...(urgency === undefined ? {} : { urgency: Number(urgency) }), at: Number(at), id };
}

function decode(cursor: string): string {
  try {
    return new TextDecoder().decode(fromBase64(cursor));
  } catch (error) {
    throw new Problem('invalid', 'cursor: is not one of ours', error instanceof Error ? error.name : undefined);
  }
}
