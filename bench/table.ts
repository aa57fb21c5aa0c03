/** Owns how the bench is told: a table on the screen, and the same in bench/RESULTS.md with date and machine. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../scripts/world/paths.ts';

export type Row = {
  what: string;
  measured: string;
  against: string;
  ratio?: string;
  budget: string;
  kept: boolean | null;
};

function markOf(kept: boolean | null): string {
  if (kept === null) return '';
  return kept ? 'kept' : 'over';
}

/** Writes the rows as a Markdown table. */
export function toTable(rows: readonly Row[]): string {
  const head = '| what | measured | against | ratio | budget | |\n|---|---|---|---|---|---|';
  const lines = rows.map(
    ({ what, measured, against, ratio = '', budget, kept }) =>
      `| ${what} | ${measured} | ${against} | ${ratio} | ${budget} | ${markOf(kept)} |`,
  );
  return [head, ...lines].join('\n');
}

/** Keeps the results beside the bench. */
export function keepResults(rows: readonly Row[]): void {
  const [{ model = 'unknown' } = {}] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const text = `# Results\n\nMade by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; ${machine}. Everything ran on this one machine, load and databases too;\nonly the ratios mean something elsewhere.\n\n${toTable(rows)}\n`;
  writeFileSync(join(projectRoot, 'bench/RESULTS.md'), text);
}
