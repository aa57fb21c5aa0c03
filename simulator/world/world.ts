/** Owns the demo world as a whole: what GET /world.json answers and what the seed writes. Pure data, derived from a day. */
import { accountsFor } from './accounts.ts';
import { customersOn } from './customers.ts';
import { handlesOf } from './handles.ts';
import { merchants } from './merchants.ts';
import { shops } from './shops.ts';
import { staff, tokens } from './staff.ts';
import { markets, regions, setupToken, tenants } from './tenants.ts';

/** Says where the two programs answer, and the day from which the customers' dates are counted (ms since 1970). */
export type WorldPlace = { gatewayUrl: string; simulatorUrl: string; day: number };

/** Builds the whole demo world. */
export function createWorld(place: WorldPlace) {
  return {
    gatewayUrl: place.gatewayUrl,
    simulatorUrl: place.simulatorUrl,
    day: new Date(place.day).toISOString().slice(0, 10),
    setupToken,
    regions,
    tenants: tenants.map((tenant) => ({
      ...tenant,
      accountSystemUrl: accountSystemUrl(place.simulatorUrl, tenant.tenant),
    })),
    markets,
    accounts: accountsFor(place.simulatorUrl),
    staff,
    tokens,
    merchants,
    shops,
    customers: customersOn(place.day).map((customer) => ({ ...customer, handles: handlesOf(customer) })),
  };
}
export type World = ReturnType<typeof createWorld>;

/** Gives the base address of a tenant's account system; the port's paths (`/v1/…`) follow it. */
export function accountSystemUrl(simulatorUrl: string, tenant: string): string {
  return `${simulatorUrl}/accounts/${tenant}`;
}
