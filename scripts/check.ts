/** Is `npm run check`: format, lint, types, import rules and what nobody uses. Everything runs, and what failed is shown. */
import { brokenRules, cycles } from '../test/architecture/broken-rules.ts';
import { readTree } from '../test/architecture/read-tree.ts';
import { rooms } from '../test/architecture/rooms.ts';
import { programPath } from './world/paths.ts';
import { runCommand } from './world/run-command.ts';

interface Check {
  name: string;
  run(): Promise<void>;
}

function program(name: string, tool: string, ...args: string[]): Check {
  return { name, run: () => runCommand({ name, command: programPath(tool), args, env: { FORCE_COLOR: '1' } }) };
}

async function checkImports(): Promise<void> {
  const tree = readTree();
  const broken = [...brokenRules(tree, rooms), ...cycles(tree, rooms)];
  if (broken.length > 0) throw new Error(broken.join('\n'));
}

const checks: Check[] = [
  program('format and lint', 'biome', 'check', '--error-on-warnings', '.'),
  program('types: Workers, scripts, tests', 'tsc', '-p', '.'),
  program('types: console', 'tsc', '-p', 'web/console'),
  program('types: widget', 'tsc', '-p', 'web/widget'),
  program('types: simulator pages', 'tsc', '-p', 'simulator/web'),
  { name: 'import rules', run: checkImports },
  program('unused', 'knip'),
];

const results = await Promise.all(
  checks.map(async ({ name, run }) => {
    const failure = await run().then(
      () => undefined,
      (error: unknown) => error,
    );
    console.log(`${failure === undefined ? '✓' : '✗'} ${name}`);
    return { name, failure };
  }),
);
for (const { name, failure } of results) {
  if (failure !== undefined) console.error(`\n── ${name}\n${failure instanceof Error ? failure.message : failure}`);
}
process.exit(results.some(({ failure }) => failure !== undefined) ? 1 : 0);
