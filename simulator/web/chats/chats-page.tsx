/** Owns the page of chats: a list of them, one app in hand, and who holds it. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { Holder } from '../phones/holder.tsx';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { useWorld } from '../world-api.ts';
import { appAccounts, personAt } from './chat-line.ts';
import { ChatList } from './chat-list.tsx';
import { ChatScreen } from './chat-screen.tsx';

export function ChatsPage() {
  const { account: accountId, address } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data: world, error, refetch } = useWorld();
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!world) return <Loading what="Opening the apps…" />;
  const accounts = appAccounts(world);
  if (accounts.length === 0)
    return <Empty title="No app is connected">No account of this world is on a messaging app.</Empty>;
  const account = accounts.find(({ id }) => id === accountId);
  const isHeld = account !== undefined && address !== undefined;
  const person = isHeld ? personAt(world, account, address) : undefined;
  return (
    <div className={`phones ${isHeld ? 'phones-held' : ''}`}>
      <ChatList world={world} chosen={isHeld ? { account: account.id, address } : undefined} />
      {isHeld ? (
        <>
          <ChatScreen
            key={`${account.id} ${address}`}
            world={world}
            account={account}
            address={address}
            person={person}
            back={() => void navigate({ to: '/chats' })}
          />
          <Holder world={world} account={account} address={address} person={person} />
        </>
      ) : (
        <div className="phones-none">
          <Empty title="Pick a chat">Choose somebody on the left, or let a stranger write whom nobody knows.</Empty>
        </div>
      )}
    </div>
  );
}
