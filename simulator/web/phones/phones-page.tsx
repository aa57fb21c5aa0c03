/** Owns the page of phones: a list of lines, one phone in hand, and who it belongs to. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { useWorld } from '../world-api.ts';
import { Holder } from './holder.tsx';
import { LineList } from './line-list.tsx';
import { Phone } from './phone.tsx';
import { StaffPhone } from './staff-phone.tsx';

export function PhonesPage() {
  const { account: accountId, number } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data: world, error, refetch } = useWorld();
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!world) return <Loading what="Charging the phones…" />;
  const account = world.accounts.find(({ id, channel }) => id === accountId && channel === 'sms');
  const person = account && world.customers.find(({ tenant, phone }) => tenant === account.tenant && phone === number);
  const colleague = world.staff.find(({ phone }) => phone === number);
  const isHeld = account !== undefined && number !== undefined;
  const chosen = accountId !== undefined && number !== undefined ? { account: accountId, number } : undefined;
  return (
    <div className={`phones ${isHeld || colleague ? 'phones-held' : ''}`}>
      <LineList world={world} chosen={chosen} />
      {colleague ? (
        <StaffPhone
          key={colleague.id}
          person={colleague}
          company={world.tenants.find(({ tenant }) => tenant === colleague.tenant)?.name ?? ''}
          back={() => void navigate({ to: '/phones' })}
        />
      ) : isHeld ? (
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
