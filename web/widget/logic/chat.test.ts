/** Holds the chat to who is in front of it: one visitor a device, customers only while they are signed in, nothing left behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionBody } from '../../../schema/api/chat.ts';
import { events, hello, room, written } from '../testing/frames.ts';
import { createNetwork, createStorage } from '../testing/line.ts';
import { createChat } from './chat.ts';
import { type Gateway, Refused } from './gateway.ts';

const hourMs = 3_600_000;

function createDesk() {
  let made = 0;
  const body = (who: string, signedIn: boolean): SessionBody => ({
    ...{ session: `${who}#${++made}`, who, signedIn, expiresAt: Date.now() + 12 * hourMs },
    ...{ language: 'en', direction: 'ltr', words: {}, tenantName: 'Northpay', botName: 'Parley', look: {} },
    attachments: { types: ['image/png'], maxBytes: 1_000 },
  });
  const gateway = {
    openSession: vi.fn(async ({ session, token }: { session?: string; token?: string }) => {
      if (token === 'bad') throw new Refused('unauthenticated');
      if (token) return body(`customer:${token}`, true);
      return body(session?.startsWith('visitor') ? session.replace(/#.*/, '') : `visitor:${++made}`, false);
    }),
    socketUrl: (session: string) => session,
    handIn: vi.fn<Gateway['handIn']>(),
    readFile: async () => new Blob(),
  };
  return gateway;
}

type Stage = {
  local?: ReturnType<typeof createStorage>;
  session?: ReturnType<typeof createStorage>;
  gateway?: ReturnType<typeof createDesk>;
};

function openPage({ local = createStorage(), session = createStorage(), gateway = createDesk() }: Stage = {}) {
  const network = createNetwork();
  const warn = vi.fn();
  let made = 0;
  const chat = createChat({
    ...{ account: 'acc', language: 'en', gateway, local, session, warn },
    openSocket: network.open,
    now: Date.now,
    random: () => 0.5,
    createId: () => `client-${Date.now()}-${++made}`,
    isSeen: () => true,
    alone: (work) => work(),
    onChange: () => undefined,
  });
  chat.start();
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const who = () => chat.view().here?.session.who;
  const connect = () => {
    network.last.open();
    network.last.down(hello(0), events());
  };
  return { chat, network, local, session, gateway, warn, settle, who, connect };
}

const kept = (...storages: Record<string, string>[]) =>
  storages.flatMap((storage) => Object.entries(storage)).join('\n');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a visitor', () => {
  test('is the same on the next page, without asking again within the hour', async () => {
    const first = openPage();
    await first.settle();
    const second = openPage(first);
    await second.settle();
    expect(second.who()).toBe(first.who());
    expect(first.gateway.openSession).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2 * hourMs);
    const third = openPage(first);
    await third.settle();
    expect(third.who()).toBe(first.who());
    expect(first.gateway.openSession).toHaveBeenCalledTimes(2);
  });

  test('costs no connection until they open the chat or have a conversation', async () => {
    const page = openPage();
    await page.settle();
    expect(page.network.lines).toHaveLength(0);
    page.chat.open();
    page.connect();
    page.network.last.down(events(written(2, 'Hello')));
    page.chat.close();
    const next = openPage(page);
    await next.settle();
    expect(next.network.lines).toHaveLength(1);
  });

  test('finds what they were writing on the next page of the tab', async () => {
    const page = openPage();
    await page.settle();
    page.chat.write('half a sen');
    expect(openPage(page).chat.view().draft).toBe('half a sen');
  });

  test('is begun with again and again while the gateway cannot be reached', async () => {
    const gateway = createDesk();
    gateway.openSession.mockRejectedValueOnce(new Refused()).mockRejectedValueOnce(new Refused('unavailable'));
    const page = openPage({ gateway });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.who()).toBeDefined();
    expect(page.warn).not.toHaveBeenCalled();
  });

  test('on a site that may not is not begun with again, and the site’s engineers are told', async () => {
    const gateway = createDesk();
    gateway.openSession.mockRejectedValue(new Refused('origin-refused'));
    const page = openPage({ gateway });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(gateway.openSession).toHaveBeenCalledTimes(1);
    expect(page.warn).toHaveBeenCalledTimes(1);
  });
});

describe('a customer', () => {
  test('who signs in takes along what they wrote on this page, and nothing that somebody left here earlier', async () => {
    const earlier = openPage();
    await earlier.settle();
    earlier.chat.write('left by somebody');
    earlier.chat.send();
    vi.advanceTimersByTime(hourMs / 2);
    const page = openPage(earlier);
    await page.settle();
    page.chat.write('mine');
    page.chat.send();
    page.chat.identify('anna');
    await page.settle();
    expect(page.who()).toBe('customer:anna');
    const texts = page.chat.view().here?.conversation.outbox.flatMap(({ parts }) => parts);
    expect(texts).toEqual([{ kind: 'text', text: 'mine' }]);
    expect(kept(page.local, page.session)).not.toContain('left by somebody');
  });

  test('leaves nothing on the device, neither on its screen nor in its storage', async () => {
    const page = openPage();
    await page.settle();
    page.chat.identify('anna');
    await page.settle();
    page.chat.open();
    page.connect();
    page.network.last.down(events(written(2, 'Your refund')));
    page.chat.write('a secret');
    page.chat.send();
    page.chat.write('half a secret');
    page.chat.signOut();
    await page.settle();
    expect(page.who()).toMatch(/^visitor/);
    expect(page.chat.view()).toMatchObject({ draft: '', here: { conversation: { outbox: [] } } });
    expect(page.chat.view().here?.conversation.transcript.events.size).toBe(0);
    expect(kept(page.local, page.session)).not.toMatch(/anna|secret/);
  });

  test('stays signed in on the next page of the tab, and in no other tab', async () => {
    const page = openPage();
    await page.settle();
    page.chat.identify('anna');
    await page.settle();
    const next = openPage(page);
    const other = openPage({ ...page, session: createStorage() });
    await next.settle();
    expect(next.who()).toBe('customer:anna');
    await other.settle();
    expect(other.who()).toMatch(/^visitor/);
  });

  test('who signs out in one tab is signed out in the others', async () => {
    const [page, other] = [openPage(), openPage()];
    for (const each of [page, other]) {
      await each.settle();
      each.chat.identify('anna');
      await each.settle();
    }
    page.chat.signOut();
    await page.settle();
    other.chat.hear(Object.keys(page.local).find((key) => key.endsWith(':left')) ?? '');
    await other.settle();
    expect(other.who()).toMatch(/^visitor/);
  });

  test('whose token is refused stays who they were', async () => {
    const page = openPage();
    await page.settle();
    const before = page.who();
    page.chat.identify('bad');
    await page.settle();
    expect(page.who()).toBe(before);
    expect(page.warn).toHaveBeenCalledTimes(1);
  });
});

describe('a file', () => {
  const file = (type: string, size = 10) => new File([new Uint8Array(size)], 'a.png', { type });
  test('goes with the next message once it is handed in; what is not taken says why', async () => {
    const page = openPage();
    await page.settle();
    page.chat.open();
    page.connect();
    let give: (body: Awaited<ReturnType<Gateway['handIn']>['done']>) => void = () => undefined;
    page.gateway.handIn.mockImplementation(() => ({
      done: new Promise((resolve) => {
        give = resolve;
      }),
      stop: () => undefined,
    }));
    page.chat.attach([file('image/png'), file('text/html'), file('image/png', 2_000)]);
    expect(page.chat.view().files.map(({ state }) => state)).toEqual(['uploading', 'unsupported-type', 'too-large']);
    give({ fileId: 'fil_eu_1', name: 'a.png', type: 'image/png', sizeBytes: 10 });
    await page.settle();
    page.chat.send();
    expect(page.network.last.sent).toContainEqual(
      expect.objectContaining({
        type: 'send',
        parts: [
          { kind: 'attachment', fileId: 'fil_eu_1', name: 'a.png', type: 'image/png', sizeBytes: 10, state: 'stored' },
        ],
      }),
    );
    expect(page.chat.view().files).toEqual([]);
  });
});

test('an open panel tells our side what was read; a closed one does not', async () => {
  const page = openPage();
  await page.settle();
  page.chat.open();
  page.connect();
  page.chat.close();
  page.network.last.down(events(written(2, 'Hello')));
  expect(page.network.last.sent.some(({ type }) => type === 'read')).toBe(false);
  page.chat.open();
  expect(page.network.last.sent.at(-1)).toEqual({ type: 'read', upToSeq: 2 });
  expect(page.chat.view().here?.conversation.transcript.room).toBe(room);
});
