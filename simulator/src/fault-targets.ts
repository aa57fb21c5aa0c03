/** Owns the list of what can be broken: the tenants' own systems, and every provider with an API. */
import { providers } from './providers/registry.ts';

/** Lists the names that POST /faults takes. */
export function faultTargets(): string[] {
  return [
    ...providers.flatMap(({ name, routes, faultTargets: parts = [] }) => [...(routes ? [name] : []), ...parts]),
    'account-system',
    'merchant',
  ];
}
