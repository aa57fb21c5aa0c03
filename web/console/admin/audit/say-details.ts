/** Owns saying the details of an entry, whatever they are: a change as before and after, lists as lists, times as times. */
import { formats, words } from '../../words.ts';

const isMoment = /At$/;

/** Writes each detail as a name and a short text; what is nothing is left out. */
export function sayDetails(detail: Record<string, unknown>): { name: string; text: string }[] {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ({
      name: sayName(name),
      text: isChange(value) ? sayChange(value) : sayValue(value, name),
    }));
}

function sayName(name: string): string {
  return name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

type Change = { from: unknown; to: unknown };

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

function sayChange({ from, to }: Change): string {
  return `${sayValue(from)} → ${sayValue(to)}`;
}

function sayValue(value: unknown, name = ''): string {
  if (value === null || value === undefined) return words.audit.all;
  if (Array.isArray(value)) return value.length === 0 ? words.audit.none : value.map(String).join(', ');
  if (typeof value === 'number' && isMoment.test(name)) return formats.full(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
