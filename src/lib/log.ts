/** Owns the log: one JSON line an entry, facts and codes only, never what a person said or who they are. */

type Facts = Record<string, string | number | boolean | undefined>;

/** Writes one entry; the platform collects what is printed. */
export function log(level: 'info' | 'warn' | 'error', what: string, facts: Facts = {}): void {
  // biome-ignore lint/suspicious/noConsole: this is the one place that prints.
  console[level](JSON.stringify({ what, ...facts }));
}
