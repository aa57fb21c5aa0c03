/** Owns which people a list shows: by what they are to us now, and by what was typed. */
import type { StaffItem } from '../../../../schema/api/admin/staff.ts';

export const shownPeople = ['present', 'invited', 'deactivated', 'all'] as const;
export type ShownPeople = (typeof shownPeople)[number];

/** Selects people; what is typed may be the beginning of any word of name, address or role. */
export function pickPeople(
  people: readonly StaffItem[],
  { shown, text, roleName }: { shown: ShownPeople; text: string; roleName: (role: string) => string },
): StaffItem[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return people.filter(
    (person) =>
      isShown(person, shown) && wanted.every((word) => wordsOf(person, roleName).some((one) => one.startsWith(word))),
  );
}

function isShown({ state }: StaffItem, shown: ShownPeople): boolean {
  return shown === 'all' || (shown === 'present' ? state !== 'deactivated' : state === shown);
}

function wordsOf({ name, email, role }: StaffItem, roleName: (role: string) => string): string[] {
  return [...plain(`${name} ${roleName(role)}`).split(/\s+/), email, ...email.split(/[@.]/)];
}

/** Takes accents away: who types `Nystrom` finds Nyström. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
