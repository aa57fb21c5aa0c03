/** Owns showing an address to somebody who should only recognise it: enough for its owner, too little for anybody else. Pure. */
import type { Handle } from '../../schema/channel.ts';

/** Masks an address: `+46 ••• 42`, `å•••@example.test`. */
export function maskHandle({ kind, value }: Handle): string {
  if (kind !== 'email') return `${value.slice(0, 3)} ••• ${value.slice(-2)}`;
  const at = value.lastIndexOf('@');
  return `${value.slice(0, 1)}•••${value.slice(at)}`;
}
