/** Keeps the simulator's signatures those of Twilio, by the vectors that Twilio's own libraries are tested with. */
import { describe, expect, it } from 'vitest';
import { signRequest } from './sign.ts';

const call = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
};

describe('the provider’s signature', () => {
  it.each([
    ['https://mycompany.com/myapp.php?foo=1&bar=2', call, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['http://mycompany.com:1234/myapp.php?foo=1&bar=2', call, 'Zmvh+3yNM1Phv2jhDCwEM3q5ebU='],
    ['https://mycompany.com:443/myapp.php?foo=1&bar=2', call, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
    ['http://mycompany.com:80/myapp.php?foo=1&bar=2', call, '0ZXoZLH/DfblKGATFgpif+LLRf4='],
    [
      'https://mycompany.com/myapp.php?foo=1&bar=2',
      { Sid: 'CA123', SidAccount: 'AC123', Digits: ['5678', '1234', '1234'] },
      'IK+Dwps556ElfBT0I3Rgjkr1wJU=',
    ],
  ])('of a request to %s is Twilio’s', async (url, parameters, expected) => {
    expect(await signRequest(url, parameters, '12345')).toBe(expected);
  });

  it('leaves the connection settings of the address out', async () => {
    const address = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    expect(await signRequest(`${address}#rc=3&rp=all`, call, '12345')).toBe(await signRequest(address, call, '12345'));
  });
});
