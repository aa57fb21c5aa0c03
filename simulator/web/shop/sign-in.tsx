/** Owns signing in at a shop: the shop asks the tenant for a token and hands it to the chat. */
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorldPerson } from '../home/stories.ts';
import { post } from '../world-api.ts';
import type { ShopWords } from './shop-words.ts';

type Props = { people: WorldPerson[]; tenant: string; words: ShopWords; isReady: boolean };

declare global {
  interface Window {
    /** The chat's own function, which its script brings. */
    parley?: (command: 'identify' | 'signOut' | 'open', token?: string) => void;
  }
}

export function SignIn({ people, tenant, words, isReady }: Props) {
  const [person, setPerson] = useState<WorldPerson>();
  const [hasFailed, setHasFailed] = useState(false);
  const signIn = async (customerId: string) => {
    const { token } = await post<{ token: string }>(`/shops/${tenant}/token`, { customerId });
    window.parley?.('identify', token);
    setPerson(people.find(({ id }) => id === customerId));
    setHasFailed(false);
  };
  const signOut = () => {
    window.parley?.('signOut');
    setPerson(undefined);
  };
  if (person) {
    return (
      <span className="shop-who">
        <IconUser size={16} aria-hidden="true" /> {words.signedIn(person.firstName)}{' '}
        <button type="button" onClick={signOut}>
          {words.signOut}
        </button>
      </span>
    );
  }
  return (
    <label className="shop-who">
      <IconUser size={16} aria-hidden="true" />
      <span className="hidden-label">{words.visitor}</span>
      <select
        value=""
        disabled={!isReady}
        onChange={({ target }) => void signIn(target.value).catch(() => setHasFailed(true))}
      >
        <option value="" disabled>
          {words.signIn}
        </option>
        {people.map(({ id, firstName, lastName }) => (
          <option key={id} value={id}>{`${firstName} ${lastName}`}</option>
        ))}
      </select>
      {hasFailed && <span role="alert">{words.failed}</span>}
    </label>
  );
}
