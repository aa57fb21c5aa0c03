import { describe, expect, it } from 'vitest';
import type { Env } from '../env.ts';
import {
  accountFor,
  callbackFor,
  callFor,
  conversationFor,
  deskFor,
  guardFor,
  slotBookFor,
  threadFor,
} from './stubs.ts';

/** Stands in for a namespace and writes down how an object was asked for. */
function namespace(asked: string[], jurisdiction = '') {
  return {
    getByName: (name: string, { locationHint }: { locationHint?: string } = {}) =>
      asked.push(`${jurisdiction}${locationHint ? `(${locationHint}) ` : ''}${name}`),
    jurisdiction: (where: string) => namespace(asked, `[${where}] `),
  };
}

function deployment(environment: 'development' | 'production'): { env: Env; asked: string[] } {
  const asked: string[] = [];
  const objects = namespace(asked);
  const regions = {
    eu: { jurisdiction: 'eu', database: 'http://127.0.0.1:1', files: 'FILES_EU' },
    uk: { database: 'http://127.0.0.1:2', files: 'FILES_UK' },
    apac: { locationHint: 'oc', database: 'http://127.0.0.1:2', files: 'FILES_APAC' },
    us: { jurisdiction: 'us', locationHint: 'enam', database: 'http://127.0.0.1:2', files: 'FILES_US' },
  };
  const env = {
    CONVERSATIONS: objects,
    THREADS: objects,
    DESKS: objects,
    GUARDS: objects,
    ACCOUNTS: objects,
    CALLBACKS: objects,
    SLOT_BOOKS: objects,
    CALLS: objects,
    ENVIRONMENT: environment,
    REGIONS: JSON.stringify(regions),
    PUBLIC_URL: 'http://127.0.0.1:3',
    CONTROL_DATABASE_URL: 'http://127.0.0.1:4',
    TWILIO_API_URL: 'http://127.0.0.1:5',
    MASTER_KEY: 'm'.repeat(44),
    AUTH_SECRET: 'a'.repeat(32),
  };
  return { env: env as unknown as Env, asked };
}

const handle = { kind: 'phone', value: '+46701740601' } as const;

function askAll(env: Env, region: string): void {
  conversationFor(env, { tenant: 'northpay', region, conversationId: `cnv_${region}_1` });
  threadFor(env, { tenant: 'northpay', region, account: 'acc_x', handle });
  deskFor(env, { tenant: 'northpay', region, market: 'se' });
  guardFor(env, { tenant: 'northpay', region, subject: 'order:1' });
  accountFor(env, { tenant: 'northpay', region, account: 'acc_x' });
  callbackFor(env, { tenant: 'northpay', region, callbackId: `cbk_${region}_1` });
  slotBookFor(env, { tenant: 'northpay', region, market: 'se' });
  callFor(env, { tenant: 'northpay', region, callId: `cal_${region}_1` });
}

const names = (region: string) => [
  `northpay/cnv_${region}_1`,
  'northpay/acc_x/phone:+46701740601',
  `northpay/${region}/se`,
  `northpay/${region}/order:1`,
  'northpay/acc_x',
  `northpay/cbk_${region}_1`,
  `northpay/${region}/se`,
  `northpay/cal_${region}_1`,
];

describe('an object', () => {
  it('is named by tenant first, and lives in its region’s jurisdiction in production', () => {
    const { env, asked } = deployment('production');
    askAll(env, 'eu');
    expect(asked).toEqual(names('eu').map((name) => `[eu] ${name}`));
  });

  it('of a region without a jurisdiction lives where it is first asked for', () => {
    const { env, asked } = deployment('production');
    askAll(env, 'uk');
    expect(asked).toEqual(names('uk'));
  });

  it('of a region without a jurisdiction is made near the region’s location, where that is known', () => {
    const { env, asked } = deployment('production');
    askAll(env, 'apac');
    expect(asked).toEqual(names('apac').map((name) => `(oc) ${name}`));
  });

  it('is asked for by its jurisdiction alone where there is one', () => {
    const { env, asked } = deployment('production');
    askAll(env, 'us');
    expect(asked).toEqual(names('us').map((name) => `[us] ${name}`));
  });

  it('has no jurisdiction where the runtime has none', () => {
    const { env, asked } = deployment('development');
    askAll(env, 'eu');
    expect(asked).toEqual(names('eu'));
  });

  it('of an unknown region, or by an id of another region, is not found', () => {
    const { env, asked } = deployment('production');
    expect(() => askAll(env, 'mars')).toThrow('no region mars');
    const wrong = { tenant: 'northpay', region: 'eu', conversationId: 'cnv_uk_1' };
    expect(() => conversationFor(env, wrong)).toThrow('names another region');
    expect(() => conversationFor(env, { ...wrong, conversationId: '../southpay/cnv_eu_1' })).toThrow(
      'names another region',
    );
    expect(asked).toEqual([]);
  });
});
