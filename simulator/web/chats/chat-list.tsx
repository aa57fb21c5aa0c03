/** Owns the list of chats: by app, those in use first, newest on top, then the people who have not written. */
import { useState } from 'react';
import { useLatest, type World } from '../world-api.ts';
import { type AppChannel, AppMark, appChannels, appNames, isApp } from './apps.tsx';
import { type AppAccount, appAccounts, type ChatLine, nameAt, previewOf, silentPeople } from './chat-line.ts';
import { Row, SilentRow } from './chat-rows.tsx';
import { StrangerForm } from './stranger-form.tsx';

export function ChatList({ world, chosen }: { world: World; chosen: ChatLine | undefined }) {
  const [app, setApp] = useState<AppChannel | undefined>();
  const everything = appAccounts(world);
  const accounts = everything.filter(({ channel }) => app === undefined || channel === app);
  const latest = (useLatest().data ?? []).filter(({ channel }) => isApp(channel));
  const inUse = latest.flatMap((message) => {
    const account = accounts.find(({ id }) => id === message.account);
    return account ? [{ message, account }] : [];
  });
  const isChosen = (account: AppAccount, address: string) =>
    chosen?.account === account.id && chosen.address === address;
  return (
    <aside className="lines" aria-label="Chats">
      <div className="fresh">
        <fieldset className="app-picker" aria-label="App">
          <button type="button" aria-pressed={app === undefined} onClick={() => setApp(undefined)}>
            All
          </button>
          {appChannels
            .filter((each) => everything.some(({ channel }) => channel === each))
            .map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={app === each}
                aria-label={appNames[each]}
                title={appNames[each]}
                onClick={() => setApp(each)}
              >
                <AppMark app={each} />
              </button>
            ))}
        </fieldset>
        <StrangerForm world={world} accounts={accounts} />
      </div>
      <div className="lines-scroll">
        {inUse.length > 0 && (
          <>
            <h2 className="lines-title">In use</h2>
            <ul>
              {inUse.map(({ message, account }) => (
                <Row
                  key={`${account.id} ${message.address}`}
                  account={account}
                  address={message.address}
                  name={nameAt(world, account, message.address)}
                  text={previewOf(message)}
                  at={message.at}
                  isChosen={isChosen(account, message.address)}
                />
              ))}
            </ul>
          </>
        )}
        <h2 className="lines-title">People</h2>
        <ul>
          {silentPeople(world, accounts, latest).map(({ person, ways }) => (
            <SilentRow key={person.id} person={person} ways={ways} chosen={chosen} />
          ))}
        </ul>
      </div>
    </aside>
  );
}
