/** Says whom a search among people finds. */
import { expect, it } from 'vitest';
import type { StaffItem } from '../../../../schema/api/admin/staff.ts';
import { pickPeople } from './pick-people.ts';

function person(name: string, more: Partial<StaffItem> = {}): StaffItem {
  const [first = ''] = name.toLowerCase().split(' ');
  return {
    ...{ id: name, name, email: `${first}@northpay.test`, role: 'agent', regions: null, markets: null },
    ...{ languages: [], skills: [], state: 'active', sessions: 0, mayChange: true },
    ...more,
  };
}

const people = [
  person('Elias Nyström'),
  person('Astrid Holm', { role: 'supervisor' }),
  person('Nils Åkesson', { state: 'invited' }),
  person('Otto Lindqvist', { state: 'deactivated' }),
];
const roleName = (role: string) => (role === 'supervisor' ? 'Supervisor' : 'Agent');
const found = (text: string, shown: 'present' | 'invited' | 'deactivated' | 'all' = 'all') =>
  pickPeople(people, { shown, text, roleName }).map(({ name }) => name.split(' ')[0]);

it('finds by the beginnings of words, without accents and in any order', () => {
  expect(found('nystrom')).toEqual(['Elias']);
  expect(found('ako')).toEqual([]);
  expect(found('ake ni')).toEqual(['Nils']);
  expect(found('super')).toEqual(['Astrid']);
  expect(found('astrid@north')).toEqual(['Astrid']);
});

it('shows who works here, those who are invited among them, until others are asked for', () => {
  expect(found('', 'present')).toEqual(['Elias', 'Astrid', 'Nils']);
  expect(found('', 'invited')).toEqual(['Nils']);
  expect(found('', 'deactivated')).toEqual(['Otto']);
});
