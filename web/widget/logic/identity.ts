/**
 * Owns who is chatting on this device. A visitor is remembered by the browser; a signed-in customer only by the tab, and signing
 * in or out forgets whoever was there before: the next person at a shared device finds nothing.
 */
import type { SessionBody } from '../../../schema/api/chat.ts';
import type { Gateway } from './gateway.ts';
import type { Box } from './storage.ts';

type Remembered = { body: SessionBody; wanted: string; at: number };

export type Identity = {
  /** Finds who was here, or begins as a visitor; given who it is, asks the gateway though the session looks good. */
  begin(current?: SessionBody): Promise<SessionBody>;
  /** Begins as the customer whom the site's token names. */
  identify(token: string): Promise<SessionBody>;
  /** Forgets who was here and begins as somebody new. */
  leave(): Promise<SessionBody>;
};

export type IdentityDeps = {
  gateway: Gateway;
  /** Lives as long as the browser remembers; shared by all tabs. */
  device: Box;
  /** Lives as long as the tab. */
  tab: Box;
  language: string;
  now: () => number;
  /** Runs one at a time over all tabs, so that two tabs that open together are one visitor. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

const visitorKey = 'visitor';
const customerKey = 'customer';
/** How old a remembered session may be before words and rules are asked for again. */
const freshMs = 3_600_000;

/** Builds the identity over the gateway's sessions. */
export function createIdentity({ gateway, device, tab, language, now, alone }: IdentityDeps): Identity {
  async function open(as: { session?: string; token?: string }): Promise<SessionBody> {
    const body = await gateway.openSession({ language, ...as });
    const kept: Remembered = { body, wanted: language, at: now() };
    tab.set(customerKey, body.signedIn ? kept : undefined);
    device.set(visitorKey, body.signedIn ? undefined : kept);
    return body;
  }

  return {
    async begin(current) {
      const customer = tab.get<Remembered>(customerKey)?.body ?? current;
      // The gateway renews no customer's session: only the site can say that they are still signed in.
      if (customer?.signedIn && customer.expiresAt > now()) return customer;
      return alone(async () => {
        const visitor = device.get<Remembered>(visitorKey);
        const isFresh = visitor && now() - visitor.at < freshMs && visitor.wanted === language;
        if (isFresh && !current) return visitor.body;
        const session = (visitor?.body ?? current)?.session;
        return open(session ? { session } : {});
      });
    },
    identify: (token) => open({ token }),
    leave: () => alone(() => open({})),
  };
}
