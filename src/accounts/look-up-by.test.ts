import { describe, expect, it } from 'vitest';
import { lookUpBy } from './look-up-by.ts';

describe('an address', () => {
  it('is looked up as what an account system knows of people', () => {
    expect(lookUpBy({ kind: 'phone', value: '+46701740605' })).toEqual({ phone: '+46701740605' });
    expect(lookUpBy({ kind: 'email', value: 'karin@brev.test' })).toEqual({ email: 'karin@brev.test' });
    expect(lookUpBy({ kind: 'customer', value: 'np-se-1001' })).toEqual({ customerId: 'np-se-1001' });
    expect(lookUpBy({ kind: 'whatsapp', value: '46701740605' })).toEqual({ phone: '+46701740605' });
  });

  it('is not looked up when it is an id of its platform', () => {
    expect(lookUpBy({ kind: 'whatsapp', value: 'SE.3545356919361882' })).toBeUndefined();
    expect(lookUpBy({ kind: 'telegram', value: '46701740605' })).toBeUndefined();
    expect(lookUpBy({ kind: 'visitor', value: 'vis_1' })).toBeUndefined();
  });
});
