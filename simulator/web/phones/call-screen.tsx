/** Owns a phone that rings or is on a call: answering, declining, what is heard, keys, and what is said into it. */
import { IconPhone, IconPhoneOff, IconSend2 } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PhoneCall } from '../../src/providers/voice/call.ts';
import { toPhoneText } from '../format.ts';
import { isOver, isRinging, useDeed } from './calls.ts';
import { Keypad } from './keypad.tsx';

type Props = { call: PhoneCall; who: string; close: () => void };

const stateWords: Record<PhoneCall['status'], string> = {
  queued: 'Calling…',
  ringing: 'Ringing…',
  'in-progress': 'On the phone',
  completed: 'Call ended',
  busy: 'Busy',
  'no-answer': 'Nobody answered',
  failed: 'Could not be connected',
  canceled: 'Hung up before it was answered',
};

function Heard({ call }: { call: PhoneCall }) {
  const end = useRef<HTMLLIElement>(null);
  const count = call.heard.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <ol className="call-heard" role="log" aria-label="What is heard" aria-live="polite">
      {call.heard.map((line) => (
        <li
          key={line.id}
          className={`call-line call-${line.by}`}
          lang={line.language.length > 1 ? line.language : undefined}
        >
          {line.text}
        </li>
      ))}
      <li ref={end} aria-hidden="true" />
    </ol>
  );
}

function Speech({ speak, isBusy }: { speak: (text: string) => void; isBusy: boolean }) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    speak(text.trim());
    setText('');
  };
  return (
    <form className="call-speech" onSubmit={submit}>
      <input
        value={text}
        placeholder="Say something"
        aria-label="Say something"
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="icon-button" aria-label="Say it" disabled={isBusy || !text.trim()}>
        <IconSend2 size={18} aria-hidden="true" />
      </button>
    </form>
  );
}

export function CallScreen({ call, who, close }: Props) {
  const deed = useDeed();
  const { sid } = call;
  const rings = isRinging(call);
  const isDone = isOver(call);
  return (
    <div className={`call ${rings ? 'call-rings' : ''}`}>
      <header className="call-head">
        <strong>{who}</strong>
        <span>{toPhoneText(call.direction === 'inbound' ? call.to : call.from)}</span>
        <output>{rings ? 'Is calling' : call.bridged ? 'Connected' : stateWords[call.status]}</output>
      </header>
      {rings ? (
        <div className="call-choice">
          <button
            type="button"
            className="call-button call-decline"
            onClick={() => deed.mutate({ sid, deed: 'decline' })}
          >
            <IconPhoneOff aria-hidden="true" /> Decline
          </button>
          <button
            type="button"
            className="call-button call-answer"
            onClick={() => deed.mutate({ sid, deed: 'answer' })}
          >
            <IconPhone aria-hidden="true" /> Answer
          </button>
        </div>
      ) : (
        <Heard call={call} />
      )}
      {!rings && !isDone && (
        <div className="call-controls">
          <Speech isBusy={deed.isPending} speak={(text) => deed.mutate({ sid, deed: 'speak', text })} />
          <Keypad isBusy={deed.isPending} press={(digits) => deed.mutate({ sid, deed: 'press', digits })} />
          <div className="call-ends">
            {call.gather && (
              <button
                type="button"
                className="button button-small"
                onClick={() => deed.mutate({ sid, deed: 'silence' })}
              >
                Say nothing
              </button>
            )}
            <button
              type="button"
              className="call-button call-decline"
              onClick={() => deed.mutate({ sid, deed: 'hangup' })}
            >
              <IconPhoneOff aria-hidden="true" /> Hang up
            </button>
          </div>
        </div>
      )}
      {isDone && (
        <div className="call-ends">
          <button type="button" className="button" onClick={close}>
            Put the phone down
          </button>
        </div>
      )}
      {deed.error && (
        <p className="composer-error" role="alert">
          {deed.error.message}
        </p>
      )}
    </div>
  );
}
