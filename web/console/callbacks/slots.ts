/** Owns how free times are offered: by the market's own days, and what a refusal means to who asked. Pure. */
import type { OpenSlot } from '../../../schema/callback.ts';
import { ApiError } from '../../shared/api-client.ts';
import { words } from '../words.ts';

export type SlotDay = { date: string; at: number; slots: readonly OpenSlot[] };

/** Groups free slots by local day. */
export function slotDays(slots: readonly OpenSlot[], dateOf: (at: number) => string): SlotDay[] {
  const days = new Map<string, OpenSlot[]>();
  for (const slot of [...slots].sort((one, other) => one.from - other.from)) {
    const date = dateOf(slot.from);
    days.set(date, [...(days.get(date) ?? []), slot]);
  }
  return [...days].map(([date, ofDay]) => ({ date, at: ofDay[0]?.from ?? 0, slots: ofDay }));
}

/** Says why a call was not booked or changed. */
export function explainRefusal(error: unknown, asked: 'slot' | 'now' | 'change'): string {
  if (!(error instanceof ApiError)) return words.failure('internal');
  const { code, detail = '' } = error;
  if (code === 'invalid' && detail.startsWith('phone:')) return words.callbacks.badNumber;
  if (code === 'conflict' && detail.startsWith('slot:')) return words.callbacks.taken;
  if (code === 'conflict' && asked === 'now') return words.callbacks.notNow;
  if ((code === 'conflict' || code === 'closed') && asked === 'change') return words.callbacks.fixed;
  return words.failure(code);
}
