/** Owns the app in hand: who is written to, the thread, and what is being written, answered or changed. */
import { IconChevronLeft, IconInfoCircle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { suggestionsFor, type WorldPerson } from '../home/stories.ts';
import { Composer } from '../phones/composer.tsx';
import { Failed, Loading } from '../shell/notices.tsx';
import { complaintOf, type Spoken, useAct, useHabits, useSay, useThread, type World } from '../world-api.ts';
import { AppMark, appNames } from './apps.tsx';
import { type AppAccount, nameAt, previewOf } from './chat-line.ts';
import { ChatMenu } from './chat-menu.tsx';
import { ChatThread } from './chat-thread.tsx';
import type { Intent } from './deeds.ts';
import { SendMenu } from './send-menu.tsx';

type Props = {
  world: World;
  account: AppAccount;
  address: string;
  person: WorldPerson | undefined;
  back: () => void;
};

function AboutMessage({ intent, cancel }: { intent: Intent; cancel: () => void }) {
  return (
    <div className="composer-about">
      <span>
        <strong>{intent.kind === 'edit' ? 'Change your message' : 'Answer to'}</strong>
        {previewOf(intent.message)}
      </span>
      <button type="button" className="icon-button" aria-label="Leave it" onClick={cancel}>
        <IconX size={16} />
      </button>
    </div>
  );
}

export function ChatScreen({ world, account, address, person, back }: Props) {
  const { channel } = account;
  const { data, error, refetch } = useThread(channel, address);
  const isBlocked = useHabits(channel, address).data?.blocked.includes(account.id) ?? false;
  const say = useSay();
  const act = useAct();
  const [draft, setDraft] = useState('');
  const [intent, setIntent] = useState<Intent | undefined>();
  const acts = world.providers.find(({ channels }) => channels.includes(channel))?.acts ?? [];
  const who = { channel, account: account.id, from: address };
  const thread = data?.filter((message) => message.account === account.id);
  const tenant = world.tenants.find((each) => each.tenant === account.tenant);
  const language = world.markets.find(({ market }) => market === account.market)?.languages[0] ?? 'en';

  const leave = () => {
    if (intent?.kind === 'edit') setDraft('');
    setIntent(undefined);
  };
  const intend = (next: Intent) => {
    setDraft(next.kind === 'edit' ? next.message.text : draft);
    setIntent(next);
  };
  const send = (text: string, attachments: Spoken['attachments']) => {
    setIntent(undefined);
    if (intent?.kind === 'edit') return act.mutate({ ...who, act: 'edit', target: intent.message.id, text });
    say.mutate({
      ...who,
      name: nameAt(world, account, address),
      text,
      attachments,
      ...(intent ? { replyTo: intent.message.id } : {}),
    });
  };

  return (
    <section
      className={`phone-stage app-${channel}`}
      aria-label={`${appNames[channel]} of ${nameAt(world, account, address)}`}
    >
      <div className="phone app-phone">
        <header className="phone-head app-head">
          <button type="button" className="icon-button phone-back" onClick={back} aria-label="Back to the list">
            <IconChevronLeft size={20} />
          </button>
          <AppMark app={channel} size={38} />
          <div>
            <strong>{tenant?.name}</strong>
            <span>
              {appNames[channel]} · {account.address}
            </span>
          </div>
          <a className="icon-button phone-info" href="#holder" aria-label="Who this is">
            <IconInfoCircle size={20} stroke={1.6} />
          </a>
          <ChatMenu acts={acts} isBlocked={isBlocked} act={(deed) => act.mutate({ ...who, ...deed })} />
        </header>
        {error ? (
          <Failed error={error} again={() => void refetch()} />
        ) : thread ? (
          <ChatThread
            messages={thread}
            acts={acts}
            act={(deed) => act.mutate({ ...who, ...deed })}
            intend={intend}
            write={setDraft}
          />
        ) : (
          <Loading what="Looking for messages…" />
        )}
        {isBlocked ? (
          <div className="composer-wrap blocked" role="status">
            <p>{tenant?.name} is blocked here.</p>
            <button type="button" className="button" onClick={() => act.mutate({ ...who, act: 'unblock' })}>
              Unblock
            </button>
          </div>
        ) : (
          <Composer
            draft={draft}
            setDraft={setDraft}
            suggestions={suggestionsFor(person, language)}
            isSending={say.isPending || act.isPending}
            error={complaintOf(say) ?? complaintOf(act)}
            send={send}
            label={intent?.kind === 'edit' ? 'The new text' : 'Message'}
            about={intent && <AboutMessage intent={intent} cancel={leave} />}
            tools={
              <SendMenu acts={acts} account={account} person={person} act={(deed) => act.mutate({ ...who, ...deed })} />
            }
          />
        )}
      </div>
    </section>
  );
}
