/** Writes the variables and secrets of a Worker as the file that `wrangler dev --env-file` reads. */
import { writeFileSync } from 'node:fs';

function toQuotable(name: string, value: string | object): string {
  if (typeof value === 'object') {
    // The reader expands `$` and cannot escape a quote; JSON has its own escapes for both.
    return JSON.stringify(value).replaceAll("'", '\\u0027').replaceAll('$', '\\u0024');
  }
  if (/['$\n]/.test(value)) throw new Error(`${name} holds a character that a settings file cannot carry`);
  return value;
}

/** Writes one setting a line, readable by the owner alone; an object is written as JSON. */
export function writeSettings(file: string, settings: Record<string, string | object>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}='${toQuotable(name, value)}'`);
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}
