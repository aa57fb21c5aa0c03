/** Owns what a person has set in their own app or mailbox, whoever the provider is: whom they block, whether they are away. */
import type { ActRequest } from './act-request.ts';

export type Habits = {
  /** The accounts that this person blocked. */
  blocked: string[];
  /** What the mailbox answers by itself; null while its owner is there. */
  away: string | null;
  /** Whether the mailbox refuses what comes. */
  bounce: 'no' | 'permanent' | 'temporary';
};

export const noHabits: Habits = { blocked: [], away: null, bounce: 'no' };

const defaultAwayText = 'I am away and read mail again on Monday.';

/** Gives the habits after an act; the same object when the act sets none. */
export function withAct(habits: Habits, act: ActRequest): Habits {
  const others = habits.blocked.filter((account) => account !== act.account);
  switch (act.act) {
    case 'block':
      return { ...habits, blocked: [...others, act.account] };
    case 'unblock':
      return { ...habits, blocked: others };
    case 'away':
      return { ...habits, away: act.on ? (act.text ?? defaultAwayText) : null };
    case 'bounce':
      return { ...habits, bounce: act.how };
    default:
      return habits;
  }
}
