/** Owns the list of the tenants' accounts by channel: what customers write to or call, and where that is played. */
import { Link } from '@tanstack/react-router';
import type { Channel } from '../../../schema/channel.ts';
import type { WorldAccount } from '../../world/types.ts';
import { AppMark, appChannels, appNames, isApp } from '../chats/apps.tsx';
import { toPhoneText } from '../format.ts';
import type { World } from '../world-api.ts';

const order: readonly Channel[] = ['sms', 'chat', 'email', ...appChannels, 'phone'];
const names: Partial<Record<Channel, string>> = { sms: 'Text messages', chat: 'Chat', email: 'Mail', phone: 'Calls' };

function Address({ account }: { account: WorldAccount }) {
  if (account.channel === 'chat') return <a href={`/shop/${account.tenant}/${account.market}`}>{account.address}</a>;
  return <span className="mono address">{toPhoneText(account.address)}</span>;
}

function Play({ channel }: { channel: Channel }) {
  if (channel === 'sms' || channel === 'phone') return <Link to="/phones">Phones</Link>;
  if (channel === 'email') return <Link to="/mail">Mail</Link>;
  if (isApp(channel)) return <Link to="/chats">Chats</Link>;
  return null;
}

export function Lines({ world }: { world: World }) {
  const used = order.filter((channel) => world.accounts.some((account) => account.channel === channel));
  return (
    <section className="block" aria-labelledby="lines">
      <header className="block-head">
        <h2 id="lines">What customers can reach</h2>
      </header>
      <ul className="channels">
        {used.map((channel) => (
          <li key={channel}>
            <h3>
              {isApp(channel) && <AppMark app={channel} size={20} />}
              {isApp(channel) ? appNames[channel] : (names[channel] ?? channel)}
              <Play channel={channel} />
            </h3>
            <ul>
              {world.accounts
                .filter((account) => account.channel === channel)
                .map((account) => (
                  <li key={account.id}>
                    <span className="quiet">
                      {account.tenant} {account.market.toUpperCase()}
                    </span>
                    <Address account={account} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
