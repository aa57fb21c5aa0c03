/** Owns a colleague's phone: calls with customers ring here, and nothing else happens on it. */
import { IconChevronLeft } from '@tabler/icons-react';
import type { WorldStaff } from '../../world/types.ts';
import { toPhoneText } from '../format.ts';
import { Avatar } from '../shell/avatar.tsx';
import { CallScreen } from './call-screen.tsx';
import { CallTools } from './call-tools.tsx';
import { useShownCall } from './use-shown-call.ts';

type Props = { person: WorldStaff; company: string; back: () => void };

export function StaffPhone({ person, company, back }: Props) {
  const { call, close } = useShownCall(person.phone);
  return (
    <section className="phone-stage" aria-label={`Phone of ${person.name}`}>
      <div className="phone">
        <header className="phone-head">
          <button type="button" className="icon-button phone-back" onClick={back} aria-label="Back to the list">
            <IconChevronLeft size={20} />
          </button>
          <Avatar name={person.name} size={38} />
          <div>
            <strong>{person.name}</strong>
            <span>{toPhoneText(person.phone)}</span>
          </div>
          <CallTools number={person.phone} to={undefined} />
        </header>
        {call ? (
          <CallScreen call={call} who={company} close={close} />
        ) : (
          <div className="thread thread-empty">
            <p>No call now.</p>
            <p>Calls with customers ring here while {person.name.split(' ')[0]} is available at the desk.</p>
          </div>
        )}
      </div>
    </section>
  );
}
