/** Holds the log to what it promises: one transcript whatever the order of frames, and every message once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationEvent } from '../../../schema/conversation/events.ts';
import type { DownFrame } from '../../../schema/socket/down.ts';
import { events, hello, nextRoom, read, received, removed, resolved, room, written } from '../testing/frames.ts';
import { attendantOf } from './event-lines.ts';
import type { Line } from './line.ts';
import { countUnread, toLines } from './lines.ts';
import { putUnsent, type Unsent } from './outbox.ts';
import { emptyTranscript, inOrder, takeFrame } from './transcript.ts';

const story: ConversationEvent[] = [
  received(2, 'Hi', 'client-1'),
  written(3, 'I am a bot'),
  received(5, 'A human please', 'client-2'),
  written(6, 'Place 1', 'system', { template: 'handover.queued' }),
  written(8, 'Maria is here', 'system', { template: 'handover.taken' }),
  written(9, 'Hello', { agent: 'Maria' }),
  read(10, 'agent', 5),
  removed(11, 3),
  received(12, 'Thanks', 'client-3'),
  resolved(13),
];

function transcriptOf(...frames: DownFrame[]) {
  return frames.reduce(takeFrame, emptyTranscript);
}

function unsent(clientId: string, text: string, state: Unsent['state'] = 'sending'): Unsent {
  return { clientId, parts: [{ kind: 'text', text }], writtenAt: 1_700_000_100_000, state };
}

function shown(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'message') return line.kind === 'day' ? [] : [line.kind];
    const text = line.parts?.map((part) => (part.kind === 'text' ? part.text : part.kind)).join() ?? 'removed';
    return [`${line.author.name ?? line.author.kind}: ${text}${line.mark ? ` (${line.mark})` : ''}`];
  });
}

describe('the log', () => {
  test('reads as the conversation went, with one mark at the last message that is there', () => {
    expect(shown(toLines(transcriptOf(hello(13), events(...story)), []))).toEqual([
      'you: Hi',
      'bot: removed',
      'you: A human please',
      'system: Place 1',
      'system: Maria is here',
      'Maria: Hello',
      'you: Thanks (delivered)',
      'ended',
    ]);
  });

  test('is the same whatever the order and repetition of frames', () => {
    const next = [received(2, 'Again', 'client-4', nextRoom), written(3, 'Hi again', 'bot', { of: nextRoom })];
    const frames = [hello(13), hello(3, nextRoom), ...[...story, ...next].map((event) => events(event))];
    const whole = toLines(transcriptOf(...frames), []);
    const orders = fc.shuffledSubarray([...frames, ...frames], { minLength: frames.length * 2 });
    fc.assert(
      fc.property(orders, (order) => {
        expect(toLines(transcriptOf(...order), [])).toEqual(whole);
      }),
    );
  });

  test('shows a message that was written here once, before, while and after it arrives', () => {
    const outbox = [unsent('client-3', 'Thanks'), unsent('client-9', 'One more')].reduce(putUnsent, []);
    const frames = story.map((event) => events(event));
    for (let count = 0; count <= frames.length; count += 1) {
      const lines = shown(toLines(transcriptOf(hello(13), ...frames.slice(0, count)), outbox));
      expect(lines.filter((line) => line.includes('Thanks'))).toHaveLength(1);
      expect(lines.filter((line) => line.includes('One more'))).toHaveLength(1);
    }
  });

  test('says "seen" of what our side has read, and of nothing later', () => {
    const said = events(received(2, 'One'), received(3, 'Two'));
    expect(shown(toLines(transcriptOf(hello(3, room, 2), said), []))).toEqual(['you: One', 'you: Two (delivered)']);
    expect(shown(toLines(transcriptOf(hello(3, room, 2), said, events(read(4, 'agent', 3))), []))).toEqual([
      'you: One',
      'you: Two (read)',
    ]);
  });

  test('offers answers until something else was said, on either side or not yet sent', () => {
    const asked = written(2, 'Which?', 'bot', { choices: [{ value: 'a', title: 'A' }] });
    const kinds = (...args: Parameters<typeof toLines>) => toLines(...args).map(({ kind }) => kind);
    expect(kinds(transcriptOf(events(asked)), [])).toContain('offer');
    expect(kinds(transcriptOf(events(asked)), [unsent('client-9', 'A')])).not.toContain('offer');
    expect(kinds(transcriptOf(events(asked, received(3, 'A'))), [])).not.toContain('offer');
    expect(kinds(transcriptOf(events(asked, written(3, 'Never mind'))), [])).not.toContain('offer');
  });

  test('joins what one author says in a row, and begins anew with another', () => {
    const lines = toLines(transcriptOf(events(written(2, 'a'), written(3, 'b'), received(4, 'c'))), []);
    const runs = lines.flatMap((line) => (line.kind === 'message' ? [line.goesOn ?? false] : []));
    expect(runs).toEqual([false, true, false]);
  });
});

describe('the header', () => {
  const attendants = (...list: ConversationEvent[]) => attendantOf(inOrder(transcriptOf(events(...list))));
  test('names who attends: the bot, nobody yet, or a person', () => {
    expect(attendants()).toEqual({ kind: 'bot' });
    expect(attendants(...story.slice(0, 4))).toBeUndefined();
    expect(attendants(...story.slice(0, 5))).toEqual({ kind: 'agent' });
    expect(attendants(...story)).toMatchObject({ kind: 'agent', name: 'Maria' });
  });
});

describe('the badge', () => {
  test('counts what our side wrote since the customer last read', () => {
    const frames = [hello(9), events(...story)];
    expect(countUnread(transcriptOf(...frames))).toBe(4);
    expect(countUnread(transcriptOf(...frames, events(read(14, 'customer', 8))))).toBe(1);
  });
});
