/** Owns the way to a chat with somebody whom nobody knows. */
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { World } from '../world-api.ts';
import { appNames } from './apps.tsx';
import type { AppAccount } from './chat-line.ts';
import { freshAddress } from './stranger.ts';

export function StrangerForm({ world, accounts }: { world: World; accounts: AppAccount[] }) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const account = accounts.find(({ id }) => id === chosen) ?? accounts[0];
  if (!account) return null;
  const come = () => {
    const country = world.markets.find(({ market }) => market === account.market)?.country ?? 'US';
    const taken = new Set(world.customers.flatMap(({ phone }) => phone ?? []));
    const address = freshAddress(account.channel, country, taken, Math.random);
    void navigate({ to: '/chats/$account/$address', params: { account: account.id, address } });
  };
  return (
    <div className="fresh-row">
      <label>
        <span className="hidden-label">Whom the stranger writes to</span>
        <select value={account.id} onChange={({ target }) => setChosen(target.value)}>
          {accounts.map((each) => (
            <option
              key={each.id}
              value={each.id}
            >{`${appNames[each.channel]} · ${each.tenant} ${each.market.toUpperCase()}`}</option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={come}>
        <IconPlus size={16} aria-hidden="true" /> Stranger
      </button>
    </div>
  );
}
