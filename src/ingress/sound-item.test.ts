/** Holds what comes in to being storable: nothing that never could be makes a provider repeat it for ever. */
import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../schema/inbound.ts';
import { soundItem } from './sound-item.ts';

const message: InboundMessage = {
  kind: 'message',
  providerEventId: 'wamid.1',
  from: { kind: 'phone', value: '+46701740601' },
  trust: 'channel',
  content: { parts: [{ kind: 'text', text: 'Hej' }] },
};

describe('an item', () => {
  it('that is sound stays as it is', () => {
    expect(soundItem(message)).toEqual({ item: message, isBroken: false });
  });

  it('that names nobody, or has no usable id, is refused', () => {
    expect(soundItem({ ...message, from: { kind: 'phone', value: '' } })).toBeUndefined();
    expect(soundItem({ ...message, providerEventId: '' })).toBeUndefined();
    expect(soundItem({ ...message, providerEventId: 'x'.repeat(501) })).toBeUndefined();
  });

  it('whose content is beyond all limits is told of in its place, without its files', () => {
    const huge = { parts: [{ kind: 'text' as const, text: 'x'.repeat(200_000) }] };
    const files = [{ part: 0, bytes: new Uint8Array(1) }];
    const sound = soundItem({ ...message, content: huge, files });
    expect(sound).toMatchObject({ isBroken: true, item: { content: { parts: [{ kind: 'unsupported' }] } } });
    expect(sound?.item).not.toHaveProperty('files');
  });

  it('of mail carries no card number in its ids, and still counts once', () => {
    const card = '4111111111111111';
    const mail = (print: string): InboundMessage => ({
      ...message,
      from: { kind: 'email', value: 'a@b.test' },
      providerEventId: `${card}@b.test;${print}`,
      threading: { id: `${card}@b.test`, references: [`${card}@c.test`, 'x@c.test'] },
    });
    const [one, other] = [soundItem(mail('aa')), soundItem(mail('bb'))];
    expect(JSON.stringify([one, other])).not.toContain(card);
    expect(one?.item).toMatchObject({ threading: { references: ['x@c.test'] } });
    expect(one?.item.providerEventId).not.toBe(other?.item.providerEventId);
    expect(soundItem(mail('aa'))).toEqual(one);
  });
});
