/** Owns what stands in the log: transcript and unsent messages as lines, in order, with days, runs and marks. Pure. */
import { toEventLines } from './event-lines.ts';
import type { Author, Line, MessageLine } from './line.ts';
import type { Outbox } from './outbox.ts';
import { hasArrived, inOrder, ofRoom, readUpTo, type Transcript } from './transcript.ts';

const runMs = 5 * 60_000;

function isSame(a: MessageLine, b: MessageLine): boolean {
  return a.author.kind === b.author.kind && a.author.name === b.author.name && b.at - a.at < runMs;
}

function isThere(line: Line): boolean {
  return line.kind === 'message' && (line.mark === 'delivered' || line.mark === 'read');
}

/** Puts in the days, finds where one author goes on, and leaves marks only where they say something. */
function arrange(lines: readonly Line[]): Line[] {
  const last = lines.findLast(isThere);
  let day = '';
  let before: Line | undefined;
  return lines.flatMap((line): Line[] => {
    const previous = before;
    before = line;
    if (line.kind !== 'message') return [line];
    const mark = isThere(line) && line !== last ? undefined : line.mark;
    const today = new Date(line.at).toDateString();
    if (today === day) return [{ ...line, mark, goesOn: previous?.kind === 'message' && isSame(previous, line) }];
    day = today;
    return [
      { kind: 'day', key: `day ${line.key}`, at: line.at },
      { ...line, mark },
    ];
  });
}

/** Gives the lines of the log. A message that was written here stands once, whether or not it is known to have arrived. */
export function toLines(transcript: Transcript, outbox: Outbox): Line[] {
  const readSeq = readUpTo(transcript, 'agent');
  const current = new Set(ofRoom(transcript));
  // Of an earlier conversation nothing more is heard; it has ended, so it was read.
  const lines = toEventLines(inOrder(transcript), (event) => (current.has(event) ? readSeq : event.seq));
  const unsent = outbox.filter(({ clientId }) => !hasArrived(transcript, clientId));
  if (unsent.length > 0 && lines.at(-1)?.kind === 'offer') lines.pop();
  const author: Author = { kind: 'you' };
  return arrange([
    ...lines,
    ...unsent.map(
      ({ clientId: key, parts, writtenAt: at, state: mark }): Line => ({
        kind: 'message',
        key,
        author,
        at,
        parts,
        mark,
      }),
    ),
  ]);
}

/** Counts what our side has written since the customer last read. */
export function countUnread(transcript: Transcript): number {
  const readSeq = readUpTo(transcript, 'customer');
  return ofRoom(transcript).filter(({ type, seq }) => type === 'MessageWritten' && seq > readSeq).length;
}
