/** Owns making the demo world in the control database, and the snapshots that the gateway reads at the edge. */

import * as controlTables from '../../schema/tables/control/index.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { createWorld } from '../../simulator/world/world.ts';
import { connect } from '../../src/database/connect.ts';
import type { DemoSeed } from '../world/demo-seed.ts';
import { mailboxEntries } from './mailbox-entries.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedMarkets } from './seed-markets.ts';
import { seedStaff, seedTokens } from './seed-people.ts';
import { seedTenants } from './seed-tenants.ts';
import type { Seeding } from './seeding.ts';

/** Makes the demo data, or brings it up to date; what is already right stays byte for byte. */
export const seedDemoWorld: DemoSeed = async ({ controlUrl, gatewayUrl, simulatorUrl, masterKey }) => {
  const now = Date.now();
  const seeding: Seeding = {
    database: connect({ url: controlUrl, token: '', timeoutMs: 20_000, fetch }, controlTables),
    world: createWorld({ gatewayUrl, simulatorUrl, day: now }),
    now,
    masterKey,
  };
  const [tenants, accounts, markets] = await Promise.all([
    seedTenants(seeding),
    seedAccounts(seeding),
    seedMarkets(seeding),
    seedStaff(seeding),
    seedTokens(seeding),
  ]);
  const entries: [string, object][] = [
    ...tenants.map((snapshot): [string, object] => [snapshotKeys.tenant(snapshot.tenant), snapshot]),
    ...accounts.map((snapshot): [string, object] => [snapshotKeys.account(snapshot.id), snapshot]),
    ...mailboxEntries(accounts),
    ...markets.map((snapshot): [string, object] => [snapshotKeys.market(snapshot.tenant, snapshot.market), snapshot]),
  ];
  return { kvEntries: entries.map(([key, value]) => ({ key, value: JSON.stringify(value) })) };
};
