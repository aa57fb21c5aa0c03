/** Reads the imports of every source file of the checkout. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/world/paths.ts';
import type { Tree } from './broken-rules.ts';
import { importsOf } from './imports-of.ts';

const sources = '{bench,channels,locales,markets,schema,scripts,simulator,src,test,web}/**/*.{ts,tsx,mts}';

/** Reads the tree as it lies on disk. */
export function readTree(): Tree {
  const files = globSync([sources, '*.ts'], { cwd: projectRoot }).sort();
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(projectRoot, file), 'utf8'))]));
}
