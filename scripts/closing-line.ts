/** Says in one line what vitest's JSON report holds. */
import * as z from 'zod';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Makes the line `tests: N passed, N failed`, with `, N skipped` when there are any. */
export function closingLine(reportText: string, exitCode: number): string {
  const report = reportSchema.parse(JSON.parse(reportText));
  // A file that did not load failed without a failing test.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const counted = report.numFailedTests + brokenFiles.length;
  // Vitest also fails for errors outside of any test.
  const failed = counted === 0 && exitCode !== 0 ? 1 : counted;
  const skipped = report.numPendingTests + report.numTodoTests;
  return `tests: ${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
