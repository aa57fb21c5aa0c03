/** Owns the phone in hand: its screen, the thread on it, and what is being written. */
import { IconChevronLeft, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorldAccount } from '../../world/types.ts';
import { toPhoneText } from '../format.ts';
import { suggestionsFor, type WorldPerson } from '../home/stories.ts';
import { Failed, Loading } from '../shell/notices.tsx';
import { complaintOf, useSay, useThread, type World } from '../world-api.ts';
import { CallScreen } from './call-screen.tsx';
import { CallTools } from './call-tools.tsx';
import { Composer } from './composer.tsx';
import { PhoneThread } from './thread.tsx';
import { useShownCall } from './use-shown-call.ts';

type Props = { world: World; account: WorldAccount; number: string; person: WorldPerson | undefined; back: () => void };

export function Phone({ world, account, number, person, back }: Props) {
  const { data, error, refetch } = useThread('sms', number);
  const say = useSay();
  const [draft, setDraft] = useState('');
  const { call, close } = useShownCall(number);
  const voice = world.accounts.find(
    (each) => each.tenant === account.tenant && each.market === account.market && each.channel === 'phone',
  );
  const thread = data?.filter((message) => message.account === account.id);
  const tenant = world.tenants.find((each) => each.tenant === account.tenant);
  const language = world.markets.find(({ market }) => market === account.market)?.languages[0] ?? 'en';
  return (
    <section className="phone-stage" aria-label={`Phone ${toPhoneText(number)}`}>
      <div className="phone">
        <header className="phone-head">
          <button type="button" className="icon-button phone-back" onClick={back} aria-label="Back to the list">
            <IconChevronLeft size={20} />
          </button>
          <span className="phone-mark" aria-hidden="true">
            {tenant?.name.charAt(0)}
          </span>
          <div>
            <strong>{tenant?.name}</strong>
            <span>{toPhoneText(account.address)}</span>
          </div>
          <CallTools number={number} to={voice?.address} />
          <a className="icon-button phone-info" href="#holder" aria-label="Who holds this phone">
            <IconInfoCircle size={20} stroke={1.6} />
          </a>
        </header>
        {call ? (
          <CallScreen call={call} who={tenant?.name ?? ''} close={close} />
        ) : error ? (
          <Failed error={error} again={() => void refetch()} />
        ) : thread ? (
          <PhoneThread messages={thread} />
        ) : (
          <Loading what="Looking for messages…" />
        )}
        {!call && (
          <Composer
            draft={draft}
            setDraft={setDraft}
            suggestions={suggestionsFor(person, language)}
            isSending={say.isPending}
            error={complaintOf(say)}
            send={(text, attachments) =>
              say.mutate({ channel: 'sms', account: account.id, from: number, text, attachments })
            }
          />
        )}
      </div>
    </section>
  );
}
