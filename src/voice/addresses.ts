/** Owns the addresses that a call's hooks come to: all below the account's own, each naming its call. Twilio signs them whole. */

/** Is what a hook of a call is about. */
export const hookKinds = [
  'step',
  'screen',
  'screen-key',
  'agent',
  'agent-key',
  'bridge',
  'customer',
  'machine',
  'status',
] as const;
export type HookKind = (typeof hookKinds)[number];

export type CallAddresses = (kind: HookKind, more?: Record<string, string>) => string;

/** Creates the addresses of one call. */
export function addressesOf(publicUrl: string, account: string, callId: string): CallAddresses {
  const base = `${publicUrl.replace(/\/+$/, '')}/hooks/phone/${account}`;
  return (kind, more = {}) => `${base}/${kind}?${new URLSearchParams({ call: callId, ...more })}`;
}
