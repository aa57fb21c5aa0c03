/** Keeps the last lines that the parts of a world printed, and passes each on as it comes. */
export interface Log {
  readonly lines: readonly string[];
  add(source: string, line: string): void;
  /** Gives the last lines of one part, for the message of a failure. */
  tail(source: string, count?: number): string;
}

const keptLines = 20_000;

export function createLog(onLine: (line: string) => void = () => undefined): Log {
  const lines: string[] = [];
  const prefix = (source: string) => `${source.padEnd(12)} │ `;
  return {
    lines,
    add(source, line) {
      const whole = prefix(source) + line;
      lines.push(whole);
      if (lines.length > keptLines) lines.splice(0, lines.length - keptLines);
      onLine(whole);
    },
    tail(source, count = 30) {
      return lines
        .filter((line) => line.startsWith(prefix(source)))
        .slice(-count)
        .join('\n');
    },
  };
}
