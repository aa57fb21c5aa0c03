/** Owns saying what is different between two configurations, one sentence for each value. */
import { type Change, isEqual, isObject, leavesOf } from './layers.ts';
import { sayValue } from './say-value.ts';
import { isNamed, sayWhere } from './say-where.ts';

export type SaidChange = { where: string; sentence: string };

const isText = /^\/texts\/[^/]+\/./;
const isDay = /\/(exceptions|add)\/[^/]+$/;
const isLanguageOfTexts = /^\/texts\/[^/]+$/;

/** Parts changes that are better told one by one: a language whose first or last text is the market's own. */
export function toldApart(changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => {
    if (!isLanguageOfTexts.test(change.pointer)) return [change];
    const { before, after } = change;
    const told = [...leavesOf(after ?? {}, change.pointer), ...leavesOf(before ?? {}, change.pointer)];
    return told
      .filter(([pointer]) => isText.test(pointer))
      .map(([pointer, value]) =>
        after === undefined ? { pointer, before: value, after } : { pointer, before, after: value },
      );
  });
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** Says a change as a sentence; `before` and `after` are the configurations around it. */
export function sayChange(change: Change, before: unknown, after: unknown): SaidChange {
  const where = sayWhere(change.pointer, change.after === undefined ? before : after);
  return { where, sentence: where + sayWhatHappens(change, before, after) };
}

function sayWhatHappens({ pointer, before, after }: Change, was: unknown, is: unknown): string {
  const [from, to] = [sayValue(before, pointer, was), sayValue(after, pointer, is)];
  if (isText.test(pointer)) {
    if (after === undefined) return ': as shipped again';
    return before === undefined ? `: now ${to} instead of what is shipped` : `: ${from} becomes ${to}`;
  }
  if (before === undefined || after === undefined) {
    const isEntry = isNamed(before ?? after) && !isDay.test(pointer);
    const what = isEntry ? '' : `: ${before === undefined ? to : from}`;
    if (isNothing(before ?? after)) return ': nothing, as before';
    return `${what} is ${before === undefined ? 'added' : 'taken away'}`;
  }
  if (Array.isArray(before) && Array.isArray(after)) return sayLists(before, after, pointer, was, is);
  if (isNothing(before)) return `: now ${to}`;
  return isNothing(after) ? `: ${from} is taken away` : `: ${from} becomes ${to}`;
}

function sayLists(from: unknown[], to: unknown[], pointer: string, was: unknown, is: unknown): string {
  const isSpans = [...from, ...to].some((item) => typeof item === 'string' && /^\d\d:\d\d-/.test(item));
  if (isSpans) {
    const [left, right] = [from, to].map((list) => (list.length === 0 ? 'closed' : sayValue(list)));
    return `: ${left} becomes ${right}`;
  }
  const added = to.filter((item) => !from.some((other) => isEqual(other, item)));
  const gone = from.filter((item) => !to.some((other) => isEqual(other, item)));
  if (added.length + gone.length === 0) return `: the order becomes ${sayValue(to, pointer, is)}`;
  const verb = (list: unknown[]) => (list.length === 1 ? 'is' : 'are');
  const parts = [
    ...(added.length > 0 ? [`${sayValue(added, pointer, is)} ${verb(added)} added`] : []),
    ...(gone.length > 0 ? [`${sayValue(gone, pointer, was)} ${verb(gone)} taken away`] : []),
  ];
  return `: ${parts.join(', ')}`;
}
