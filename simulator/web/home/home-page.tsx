/** Owns the first page: what this world is, how to begin, who lives and who works in it. */
import { IconArrowRight, IconDeviceMobileMessage, IconHeadset, IconMessages } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Failed, Loading } from '../shell/notices.tsx';
import { useWorld } from '../world-api.ts';
import { Lines } from './lines.tsx';
import { People } from './people.tsx';
import { SetUp } from './set-up.tsx';
import { Staff } from './staff.tsx';

function Steps({ gatewayUrl }: { gatewayUrl: string }) {
  return (
    <ol className="steps">
      <li>
        <IconDeviceMobileMessage className="step-icon" size={26} stroke={1.4} aria-hidden="true" />
        <h2>Write as a customer</h2>
        <p>Karin waits for a refund. Take her phone and text Northpay’s Swedish number.</p>
        <Link
          className="button button-solid"
          to="/phones/$account/$number"
          params={{ account: 'acc_eu_northpay-se-sms', number: '+46701740605' }}
        >
          Open Karin’s phone <IconArrowRight size={16} aria-hidden="true" />
        </Link>
      </li>
      <li>
        <IconMessages className="step-icon" size={26} stroke={1.4} aria-hidden="true" />
        <h2>Or in an app, by mail, in a shop</h2>
        <p>
          WhatsApp, Messenger, Instagram, Telegram, LINE and X with everything that people do there; mailboxes that
          answer by themselves; shops with the chat.
        </p>
        <span className="step-ways">
          <Link className="button" to="/chats">
            Chats
          </Link>
          <Link className="button" to="/mail">
            Mail
          </Link>
          <a className="button" href="/shop/northpay/us">
            Juniper Row
          </a>
        </span>
      </li>
      <li>
        <IconHeadset className="step-icon" size={26} stroke={1.4} aria-hidden="true" />
        <h2>Then answer as an agent</h2>
        <p>Ask for a human, sign in to the console, and take the conversation.</p>
        <a className="button" href={`${gatewayUrl}/console/`} target="_blank" rel="noreferrer">
          Open the console <IconArrowRight size={16} aria-hidden="true" />
        </a>
      </li>
    </ol>
  );
}

export function HomePage() {
  const { data: world, error, refetch } = useWorld();
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!world) return <Loading what="Opening the world…" />;
  return (
    <div className="page home">
      <section className="hero">
        <p className="eyebrow">Everything outside the gateway, on one machine</p>
        <h1>Phones, mailboxes and apps that write, systems that break on demand.</h1>
        <p className="lead">
          Two payment providers, {world.markets.length} market desks and {world.customers.length} customers with orders
          and refunds. Nothing here reaches anybody: every number is from a range kept for fiction, every mailbox ends
          in .test.
        </p>
      </section>
      <Steps gatewayUrl={world.gatewayUrl} />
      <People world={world} />
      <Lines world={world} />
      <Staff world={world} />
      <SetUp world={world} />
    </div>
  );
}
