import { expect, it } from 'vitest';
import { Problem } from '../../schema/problems.ts';
import { toProblem } from './to-problem.ts';

it('gives a Problem back as it is', () => {
  const problem = new Problem('too-many', 'slowly');
  expect(toProblem(problem)).toBe(problem);
});

it('finds the code of an object’s Problem, and keeps what it said inside', () => {
  const remote = Object.assign(new Error('unavailable: snapshot market/northpay/se: KV failed'), { remote: true });
  expect(toProblem(remote)).toMatchObject({ code: 'unavailable', detail: undefined });
});

it('takes no error of our own for a Problem because of its words', () => {
  expect(toProblem(new Error('forbidden: the moon'))).toBeUndefined();
  expect(toProblem(Object.assign(new Error('nonsense: x'), { remote: true }))).toBeUndefined();
});
