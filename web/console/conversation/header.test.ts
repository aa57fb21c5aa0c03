import { describe, expect, it } from 'vitest';
import type { Handle } from '../../../schema/channel.ts';
import { words } from '../words.ts';
import { type Header, speakerOf, wayOf } from './header.ts';

type Leg = Header['legs'][number];

function leg(id: string, channel: Leg['channel'], handle: Handle, more: Partial<Leg> = {}): Leg {
  return {
    id,
    channel,
    account: `acc_eu_${channel}`,
    handle,
    trust: 'channel',
    consent: 'open',
    lastInboundAt: 0,
    active: false,
    ...more,
  };
}

const own = leg('leg_eu_1', 'email', { kind: 'email', value: 'eleanor@letters.test' }, { active: true });
const text = leg('leg_eu_2', 'sms', { kind: 'phone', value: '+447700900112' });
const brother = leg('leg_eu_3', 'email', { kind: 'email', value: 'brother@letters.test' }, { guest: true });
const contact: Header['contact'] = { id: 'ctc_eu_1', name: 'Eleanor Hughes', verified: true, trust: 'email' };
const header = { contact, legs: [own, text, brother] };

describe('who speaks', () => {
  it('is the customer on every way of their own, and never when somebody else wrote', () => {
    expect(speakerOf(header, own.id)).toBe('Eleanor Hughes');
    expect(speakerOf(header, text.id)).toBe('Eleanor Hughes');
    expect(speakerOf(header, brother.id)).toBe('brother@letters.test');
  });

  it('is told with the way, where there is more than one', () => {
    expect(wayOf(header, text.id, 'theirs')).toBe('SMS');
    expect(wayOf({ legs: [own] }, own.id, 'theirs')).toBeUndefined();
    expect(wayOf(header, brother.id, 'theirs')).toContain(words.conversation.guest);
    expect(wayOf(header, brother.id, 'ours')).toContain('brother@letters.test');
  });
});
