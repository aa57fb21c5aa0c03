/** Names the cached list of people, and how one person's change is put into it. */
import type { StaffBody, StaffItem } from '../../../../schema/api/admin/staff.ts';

export const peopleKey = ['admin', 'people'] as const;

/** Puts somebody into the list, in the place they had or by their name. */
export function withPerson(known: StaffBody | undefined, person: StaffItem): StaffBody {
  const others = (known?.staff ?? []).filter(({ id }) => id !== person.id);
  return { staff: [...others, person].sort((one, other) => one.name.localeCompare(other.name)) };
}
