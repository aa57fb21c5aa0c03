/** Owns the page of phones: a list of lines, one phone in hand, and who it belongs to. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { useWorld } from '../world-api.ts';
import { Holder } from './holder.tsx';
import { LineList } from './line-list.tsx';
import { Phone } from './phone.tsx';

export function PhonesPage() {
  const { account: accountId, number } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data: world, error, refetch } = useWorld();
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!world) return <Loading what="Charging the phones…" />;
  const account = world.accounts.find(({ id, channel }) => id === accountId && channel === 'sms');
  const person = account && world.customers.find(({ tenant, phone }) => tenant === account.tenant && phone === number);
  const isHeld = account !== undefined && number !== undefined;
  return (
    <div className={`phones ${isHeld ? 'phones-held' : ''}`}>
      <LineList world={world} chosen={isHeld ? { account: account.id, number } : undefined} />
      {isHeld ? (
        <>
          <Phone
            key={`${account.id} ${number}`}
            world={world}
            account={account}
            number={number}
            person={person}
            back={() => void navigate({ to: '/phones' })}
          />
          <Holder world={world} account={account} address={number} person={person} />
        </>
      ) : (
        <div className="phones-none">
          <Empty title="Pick a phone">Choose somebody on the left, or take a fresh number that nobody knows.</Empty>
        </div>
      )}
    </div>
  );
}
