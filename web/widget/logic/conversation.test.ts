/** Holds the live conversation to its promise: nothing written is lost, nothing is shown as sent that is not. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { events, hello, nextRoom, received, room, written } from '../testing/frames.ts';
import { createNetwork, createStorage, type Line } from '../testing/line.ts';
import { createConversation } from './conversation.ts';
import { createBox } from './storage.ts';

function begin(storage = createStorage()) {
  const network = createNetwork();
  let made = 0;
  const onTrouble = vi.fn();
  const conversation = createConversation({
    box: createBox(storage, 'me:'),
    open: network.open,
    now: Date.now,
    random: () => 0.5,
    createId: () => `client-${++made}-${storage.made ?? ''}`,
    onChange: () => undefined,
    onTrouble,
  });
  const connect = (of = room): Line => {
    conversation.connect();
    const line = network.last;
    line.open();
    line.down(hello(0, of), events());
    return line;
  };
  const say = (text: string) => conversation.sending.say([{ kind: 'text', text }]);
  return { conversation, network, connect, say, storage, onTrouble };
}

const said = ({ sent }: Line) =>
  sent.flatMap((frame) => (frame.type === 'send' ? frame.parts.map((part) => part.kind === 'text' && part.text) : []));
const sends = ({ sent }: Line) => sent.flatMap((frame) => (frame.type === 'send' ? [frame] : []));
const resumes = ({ sent }: Line) => sent.flatMap((frame) => (frame.type === 'resume' ? [frame.after] : []));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is written', () => {
  test('goes one at a time, in order, each after the one before is stored', () => {
    const { connect, say } = begin();
    const line = connect();
    say('one');
    say('two');
    expect(said(line)).toEqual(['one']);
    line.down({ type: 'ack', clientId: sends(line)[0]?.clientId ?? '', seq: 2 });
    expect(said(line)).toEqual(['one', 'two']);
  });

  test('before there is a connection goes when there is one, with the time it was written', () => {
    const { connect, say } = begin();
    const writtenAt = Date.now();
    say('early');
    vi.advanceTimersByTime(60_000);
    expect(sends(connect())[0]).toMatchObject({ sentAt: writtenAt });
  });

  test('survives the page, and goes again under the same id', () => {
    const first = begin();
    const line = first.connect();
    first.say('kept');
    first.conversation.stop();
    const second = begin(first.storage);
    expect(sends(second.connect()).map(({ clientId }) => clientId)).toEqual([sends(line)[0]?.clientId]);
  });

  test('is kept no longer than until it is stored, told by its acknowledgement or by its event', () => {
    for (const tell of ['ack', 'event'] as const) {
      const { connect, say, storage } = begin();
      const line = connect();
      say('short');
      const clientId = sends(line)[0]?.clientId ?? '';
      line.down(tell === 'ack' ? { type: 'ack', clientId, seq: 2 } : events(received(2, 'short', clientId)));
      expect(Object.keys(storage).filter((key) => key.includes('out:'))).toEqual([]);
    }
  });

  test('goes again when the connection breaks, when no answer comes, and when the conversation has moved', () => {
    const { connect, say, network, conversation } = begin();
    const first = connect();
    say('again');
    first.cut();
    vi.advanceTimersByTime(1_000);
    network.last.open();
    network.last.down(hello(0), events());
    expect(said(network.last)).toEqual(['again']);
    vi.advanceTimersByTime(15_000);
    expect(network.lines).toHaveLength(3);
    network.last.open();
    network.last.down(hello(0), events());
    expect(said(network.last)).toEqual(['again']);
    network.last.down({ type: 'moved', clientId: sends(network.last)[0]?.clientId ?? '' });
    vi.advanceTimersByTime(1_000);
    expect(network.lines).toHaveLength(4);
    network.last.open();
    network.last.down(hello(0, nextRoom), events());
    expect(said(network.last)).toEqual(['again']);
    expect(conversation.view().outbox).toHaveLength(1);
  });

  test('waits when our side asks for patience, and fails when it is refused for what it is', () => {
    const { connect, say, conversation } = begin();
    const line = connect();
    say('much');
    const clientId = sends(line)[0]?.clientId ?? '';
    line.down({ type: 'error', code: 'too-many', clientId });
    expect(sends(line)).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(sends(line)).toHaveLength(2);
    line.down({ type: 'error', code: 'malformed' });
    expect(conversation.view().outbox).toMatchObject([{ state: 'failed' }]);
    conversation.sending.discard(clientId);
    expect(conversation.view().outbox).toEqual([]);
  });
});

describe('history', () => {
  test('is asked for from the newest that is known, once the whole of it has come', () => {
    const { conversation, network } = begin();
    conversation.connect();
    network.last.open();
    network.last.down(hello(9), { type: 'events', events: [written(3, 'a'), written(4, 'b')], more: true });
    network.last.cut();
    vi.advanceTimersByTime(1_000);
    network.last.open();
    expect(resumes(network.last)).toEqual([0]);
    network.last.down(hello(9), events(written(3, 'a'), written(4, 'b'), written(9, 'c')));
    network.last.cut();
    vi.advanceTimersByTime(1_000);
    network.last.open();
    expect(resumes(network.last)).toEqual([9]);
  });

  test('of another conversation than the one that was meant is asked for from its beginning', () => {
    const { connect, network } = begin();
    connect().down(events(written(7, 'old')));
    network.last.cut();
    vi.advanceTimersByTime(1_000);
    network.last.open();
    network.last.down(hello(5, nextRoom), events());
    expect(resumes(network.last)).toEqual([7, 0]);
  });
});

describe('our side', () => {
  test('is shown typing until it has written, and not for ever', () => {
    const { connect, conversation } = begin();
    const line = connect();
    line.down({ type: 'typing', who: 'agent', name: 'Maria', on: true });
    expect(conversation.view().typing).toEqual({ who: 'agent', name: 'Maria' });
    line.down(events(written(2, 'Hello', { agent: 'Maria' })));
    expect(conversation.view().typing).toBeUndefined();
    line.down({ type: 'typing', who: 'bot', on: true });
    vi.advanceTimersByTime(30_000);
    expect(conversation.view().typing).toBeUndefined();
  });

  test('is told what was read, once', () => {
    const { connect, conversation } = begin();
    const line = connect();
    line.down(events(written(2, 'Hello')));
    conversation.read();
    conversation.read();
    expect(line.sent.filter(({ type }) => type === 'read')).toEqual([{ type: 'read', upToSeq: 2 }]);
  });

  test('is told of typing now and then, and that it ended', () => {
    const { connect, conversation } = begin();
    const line = connect();
    for (let letter = 0; letter < 10; letter += 1) conversation.typing(true);
    conversation.typing(false);
    conversation.typing(false);
    expect(line.sent.filter(({ type }) => type === 'typing')).toEqual([
      { type: 'typing', on: true },
      { type: 'typing', on: false },
    ]);
  });

  test('that cannot be reached again and again makes the session doubtful', () => {
    const { conversation, network, onTrouble } = begin();
    conversation.connect();
    network.last.cut();
    expect(onTrouble).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    network.last.cut();
    expect(onTrouble).toHaveBeenCalledOnce();
  });
});
