/** Keeps what people can do beside writing: what is asked is complete, and what is seen of it is theirs to change. */
import { describe, expect, it } from 'vitest';
import { type ActRequest, actNames, actRequest } from './act-request.ts';
import { noHabits, withAct } from './habits.ts';
import type { WorldMessage } from './messages.ts';
import { withWhatIsSeen } from './object/what-is-seen.ts';

const who = { channel: 'telegram', account: 'acc_eu_northpay-se-telegram', from: '6001' };
const toAct = (fields: object): ActRequest => actRequest.parse({ ...who, ...fields });
const message = (more: Partial<WorldMessage> = {}): WorldMessage => ({
  ...{ id: '1', channel: 'telegram', account: who.account, direction: 'up', address: who.from },
  ...{ text: 'Hi', media: [], choices: [], status: 'taken', at: 0 },
  ...more,
});

describe('an act', () => {
  it('names an act that there is, with all that it needs', () => {
    const refused = [
      { act: 'dance' },
      { act: 'edit', target: '1' },
      { act: 'react', emoji: '👍' },
      { act: 'location', latitude: 91, longitude: 0 },
      { act: 'press', title: 'Yes' },
      { act: 'bounce', how: 'softly' },
      { act: 'read', channel: 'pigeon' },
    ];
    for (const fields of refused)
      expect([fields, actRequest.safeParse({ ...who, ...fields }).success]).toEqual([fields, false]);
    expect(actNames).toContain('unblock');
    expect(toAct({ act: 'read' })).toMatchObject({ signature: 'right', extra: {} });
  });

  it('changes a reaction and takes it back, leaving the other side’s alone', () => {
    const liked = message({ reactions: [{ by: 'down', emoji: '🙏' }] });
    const after = withWhatIsSeen(liked, toAct({ act: 'react', target: '1', emoji: '👍' }));
    expect(after?.reactions).toEqual([
      { by: 'down', emoji: '🙏' },
      { by: 'up', emoji: '👍' },
    ]);
    expect(withWhatIsSeen({ ...liked, ...after }, toAct({ act: 'react', target: '1' }))?.reactions).toEqual([
      { by: 'down', emoji: '🙏' },
    ]);
  });

  it('edits and deletes what the person wrote, and nothing of anybody else', () => {
    const edit = toAct({ act: 'edit', target: '1', text: 'Hello' });
    expect(withWhatIsSeen(message(), edit)).toEqual({ text: 'Hello', edited: true });
    expect(withWhatIsSeen(message({ direction: 'down' }), edit)).toBeUndefined();
    expect(withWhatIsSeen(message({ address: '6002' }), edit)).toBeUndefined();
    expect(withWhatIsSeen(message({ direction: 'down' }), toAct({ act: 'delete', target: '1' }))).toBeUndefined();
  });
});

describe('habits', () => {
  it('block one account and not another', () => {
    const blocked = withAct(noHabits, toAct({ act: 'block' }));
    expect(withAct(blocked, toAct({ act: 'block' })).blocked).toEqual([who.account]);
    expect(withAct(blocked, toAct({ act: 'unblock', account: 'acc_eu_northpay-se-line' })).blocked).toEqual([
      who.account,
    ]);
    expect(withAct(blocked, toAct({ act: 'unblock' })).blocked).toEqual([]);
  });

  it('stay as they are for an act that sets none', () => {
    expect(withAct(noHabits, toAct({ act: 'read' }))).toBe(noHabits);
    expect(withAct(noHabits, toAct({ act: 'away', on: true, text: 'Gone' })).away).toBe('Gone');
  });
});
