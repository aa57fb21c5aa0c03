import { expect, it } from 'vitest';
import { closingLine } from './closing-line.ts';

const report = (counts: object, testResults: object[] = []) =>
  JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults, ...counts });

it.each([
  ['what passed', report({ numPassedTests: 3 }), 0, 'tests: 3 passed, 0 failed'],
  ['what failed', report({ numPassedTests: 3, numFailedTests: 2 }), 1, 'tests: 3 passed, 2 failed'],
  ['what was skipped', report({ numPendingTests: 1, numTodoTests: 1 }), 0, 'tests: 0 passed, 0 failed, 2 skipped'],
  [
    'a file that did not load',
    report({}, [{ status: 'failed', assertionResults: [] }]),
    1,
    'tests: 0 passed, 1 failed',
  ],
  ['an error outside of tests', report({ numPassedTests: 3 }), 1, 'tests: 3 passed, 1 failed'],
])('counts %s', (_, text, exitCode, line) => {
  expect(closingLine(text, exitCode)).toBe(line);
});
