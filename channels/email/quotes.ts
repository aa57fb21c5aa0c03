/**
 * Owns telling what is new in a mail from what it repeats and from its signature. Everything stays, in its order: what is not new is
 * marked, for screens to fold and the bot to skip. Where nothing would be left as new, all of it is. (The libraries for this read
 * English, miss half of a mixed collection, and the better one does not load outside Node.)
 */
import { attribution, forwardMark, headFrom, headOther, originalMark, sentFrom } from './quote-words.ts';

export type Passage = { text: string; quoted: boolean };

/** An introduction may be broken over so many lines. */
const introductionLines = 3;
/** Heads of a repeated message stand together, or with empty lines between. */
const headLines = 8;
const maxSignatureLines = 12;
/** An answer between the lines of what it answers has so many introductions at most. */
const maxInterleaved = 20;
/** Longer lines are no introductions, and matching words in them costs time. */
const maxLineLength = 400;

const isQuote = (line: string) => /^\s{0,3}[>|＞]/.test(line);
const isBlank = (line: string) => line.trim() === '';
const isRule = (line: string) => /^\s*[-_=*]{5,}\s*$/.test(line);
const isSignatureMark = (line: string) => /^--\s?$/.test(line) || /^\s*_{2,3}\s*$/.test(line);
const namesWhen = (text: string) => /\d|@|[<"“].+[>"”]|^\s*-{2,}/.test(text);

/** An address that was broken before its end: `<astrid@example.com`, then `>:` or `> wrote:` on a line of its own. */
const brokenEnd = /^\s*>\s?[^>]{0,30}[:：]\s*$/u;

/** Is what some programs write right above a quote without a verb: a day with a name, or with an address. */
const bareAttribution = /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b.*(\d{1,2}:\d{2}|<[^<>@\s]+@[^<>\s]+>)/u;

function isIntroduction(text: string, isAboveQuote: boolean): boolean {
  const ends = /[:：]\s*(?:-{2,})?$|-{3,}$|wrote\s*$/iu.test(text);
  if (ends && attribution.test(text) && namesWhen(text)) return true;
  // A language that is not known: something with a time or an address, right above a quote.
  return (
    isAboveQuote && (bareAttribution.test(text) || (/[:：]$/u.test(text) && /@|\d{1,2}[:.]\d{2}|\d{4}/.test(text)))
  );
}

/** Is how an introduction of several lines begins; what ends a sentence is the answer's own last line. */
const opensIntroduction = /^(?=.*(?:\d|@)).*[^.!?…]$/u;

/** Gives the next line that says something, a few empty ones further at most. */
function textBelow(lines: readonly string[], from: number): string {
  for (let at = from; at < Math.min(lines.length, from + 4); at += 1)
    if (!isBlank(lines[at] ?? '')) return lines[at] ?? '';
  return '';
}

/** Tells how many lines an introduction (`On … wrote:`) takes from here; 0 for none. */
function introductionAt(lines: readonly string[], at: number): number {
  const widest = Math.min(introductionLines, lines.length - at);
  for (let count = 1; count <= widest; count += 1) {
    const part = lines.slice(at, at + count);
    const last = part.at(-1) ?? '';
    if (isBlank(last) || (isQuote(last) && !(count > 1 && brokenEnd.test(last)))) return 0;
    const text = part.map((line) => line.trim()).join(' ');
    if (text.length > maxLineLength) return 0;
    if (count > 1 && !opensIntroduction.test((part[0] ?? '').trim())) return 0;
    if (isIntroduction(text, isQuote(textBelow(lines, at + count)))) return count;
  }
  return 0;
}

/** Tells whether the heads of a repeated message (From, Sent, To, Subject) begin here. */
function headsAt(lines: readonly string[], at: number): boolean {
  if (!headFrom.test((lines[at] ?? '').slice(0, maxLineLength))) return false;
  const following = lines.slice(at + 1, at + 1 + headLines);
  return (
    following.filter((line) => headOther.test(line.slice(0, maxLineLength))).length >= 2 || hasHeadsClose(following)
  );
}

/** Short heads as of a telephone: From and one more, with nothing but empty lines and a rule around. */
function hasHeadsClose(following: readonly string[]): boolean {
  const next = following.find((line) => !isBlank(line)) ?? '';
  return headOther.test(next) && /\d{4}|@/.test(next);
}

function lastTextLine(lines: readonly string[], before: number): number {
  let at = before - 1;
  while (at >= 0 && isBlank(lines[at] ?? '')) at -= 1;
  return at;
}

/** Finds where the repeated message begins that reaches to the end; the number of lines when there is none. */
function historyStart(lines: readonly string[], isNew: (until: number) => boolean): number {
  let looksBelow = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (forwardMark.test(line.slice(0, maxLineLength))) return lines.length;
    const introduction = originalMark.test(line.slice(0, maxLineLength)) ? 1 : introductionAt(lines, at);
    const begins = introduction > 0 || headsAt(lines, at);
    if (!begins || !isNew(at)) continue;
    if (introduction > 0 && looksBelow < maxInterleaved && answersBelow(lines, at + introduction)) {
      looksBelow += 1;
      continue;
    }
    const above = lastTextLine(lines, at);
    return isRule(lines[above] ?? '') ? above : at;
  }
  return lines.length;
}

/** Tells whether new words follow a block of quoted lines: then only that block is history. */
function answersBelow(lines: readonly string[], from: number): boolean {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1;
  if (!isQuote(lines[at] ?? '')) return false;
  const after = lines.slice(at).filter((line) => !isBlank(line) && !isQuote(line));
  const mark = after.findIndex((line) => isSignatureMark(line) || sentFrom.test(line.slice(0, maxLineLength)));
  const words = mark === -1 ? after : after.slice(0, mark);
  // A wrapped quote leaves pieces of lines without their mark.
  return words.length > 0 && words.join('').length > 40;
}

/** Finds where a signature begins before `end`: below a line of two dashes, or the line that a telephone adds. */
function signatureStart(lines: readonly string[], end: number): number {
  for (let at = Math.max(0, end - 40); at < end; at += 1) {
    const line = (lines[at] ?? '').slice(0, maxLineLength);
    const below = lines.slice(at + 1, end).filter((each) => !isBlank(each)).length;
    if (isSignatureMark(line) && below <= maxSignatureLines) return at;
    if (sentFrom.test(line) && below <= 2) return at;
  }
  return end;
}

/** Marks every line: what is history, what is a quoted block in between, what is the signature. */
function marksOf(lines: readonly string[]): boolean[] {
  const firstWords = lines.findIndex((line) => !isBlank(line) && !isQuote(line) && !isRule(line));
  const hasWords = (until: number) => firstWords !== -1 && firstWords < until;
  const start = historyStart(lines, hasWords);
  const signature = signatureStart(lines, start);
  const end = hasWords(signature) ? signature : start;
  return lines.map((line, at) => {
    if (at >= end) return true;
    if (isQuote(line)) return true;
    const introduced = introductionAt(lines, at);
    return introduced > 0 && isQuote(lines[at + introduced] ?? lines[at + introduced + 1] ?? '');
  });
}

/** Divides a mail's text into passages in their order; together they are the whole text. */
export function passagesOf(text: string): Passage[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const marks = marksOf(lines);
  const isAllQuoted = !lines.some((line, at) => !marks[at] && !isBlank(line));
  const passages: { lines: string[]; quoted: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = passages.at(-1);
    // An empty line belongs to what stands above it.
    const quoted = !isAllQuoted && (isBlank(line) ? (last?.quoted ?? false) : (marks[at] ?? false));
    if (last && last.quoted === quoted) last.lines.push(line);
    else passages.push({ lines: [line], quoted });
  }
  return passages
    .map(({ lines: kept, quoted }) => ({ text: kept.join('\n').trimEnd().replace(/^\n+/, ''), quoted }))
    .filter((passage) => passage.text.trim() !== '');
}
