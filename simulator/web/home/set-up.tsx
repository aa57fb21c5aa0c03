/** Owns the way to a company of one's own: the page of the gateway that makes one, and the token that opens it. */
import { IconArrowRight } from '@tabler/icons-react';
import type { World } from '../world-api.ts';
import { Copy } from './copy.tsx';

export function SetUp({ world: { gatewayUrl, setupToken } }: { world: World }) {
  return (
    <section className="block" aria-labelledby="set-up">
      <header className="block-head">
        <h2 id="set-up">Or begin from nothing</h2>
        <p className="block-note">
          The set-up token is <Copy text={setupToken} what="the set-up token" />
        </p>
      </header>
      <p>
        Make a company that nobody has configured, give it a market, and answer its first customer.{' '}
        <a href={`${gatewayUrl}/console/set-up`} target="_blank" rel="noreferrer">
          Set up a company <IconArrowRight size={14} aria-hidden="true" />
        </a>
      </p>
    </section>
  );
}
