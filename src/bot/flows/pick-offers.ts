/** Owns which few of many free times are offered: the next one, one some hours later, one on another day. Pure. */

const hourMs = 3_600_000;
const apartMs = [0, 3 * hourMs, 20 * hourMs] as const;

/** Picks at most three beginnings, earliest first. */
export function pickOffers(free: readonly { from: number }[], now: number): number[] {
  const first = free[0]?.from;
  if (first === undefined) return [];
  const base = Math.max(first, now);
  const picked = apartMs.flatMap((apart) => free.find(({ from }) => apart === 0 || from >= base + apart)?.from ?? []);
  return [...new Set(picked)];
}
