/** Owns the panel of things that go wrong: what is broken on purpose, and how receipts behave. */
import { useState } from 'react';
import type { Behaviour } from '../../src/behaviour.ts';
import type { Fault, FaultRequest } from '../../src/faults.ts';
import { Failed, Loading } from '../shell/notices.tsx';
import { post, useFaults, useSetBehaviour, useSetFault, useWorld } from '../world-api.ts';
import { type Part, partsOf, reportersOf } from './parts.ts';

type Mode = FaultRequest['mode'];

const modes: Record<Mode, string> = {
  ok: 'Works',
  timeout: 'Times out',
  error: 'Fails',
  'rate-limit': 'Too many',
  garbage: 'Garbage',
};
const counts = [1, 3, 10, 50];

function PartRow({ part, fault }: { part: Part; fault: Fault | undefined }) {
  const setFault = useSetFault();
  const [count, setCount] = useState<number | undefined>();
  const [processed, setProcessed] = useState(false);
  const mode = fault?.mode ?? 'ok';
  const set = (next: Mode) =>
    setFault.mutate({ target: part.target, mode: next, processed, ...(count === undefined ? {} : { count }) });
  return (
    <li className={`part ${fault ? 'part-broken' : ''}`}>
      <div className="part-text">
        <h2>{part.name}</h2>
        <p>{part.text}</p>
        {fault && (
          <p className="part-left">
            {fault.remaining === null ? 'Broken until you mend it' : `Broken for ${fault.remaining} more`}
            {fault.processed && ', yet carried out'}
          </p>
        )}
      </div>
      <div className="part-set">
        <fieldset className="segmented" aria-label={`${part.name}: how it answers`}>
          {(Object.keys(modes) as Mode[]).map((each) => (
            <button key={each} type="button" aria-pressed={each === mode} onClick={() => set(each)}>
              {modes[each]}
            </button>
          ))}
        </fieldset>
        <div className="part-options">
          <label>
            for{' '}
            <select
              value={count ?? ''}
              onChange={({ target }) => setCount(target.value === '' ? undefined : Number(target.value))}
            >
              <option value="">as long as I like</option>
              {counts.map((each) => (
                <option key={each} value={each}>
                  {each === 1 ? 'one request' : `${each} requests`}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input type="checkbox" checked={processed} onChange={({ target }) => setProcessed(target.checked)} /> carry
            it out all the same
          </label>
        </div>
        {setFault.error && (
          <p className="composer-error" role="alert">
            {setFault.error.message}
          </p>
        )}
      </div>
    </li>
  );
}

function Receipts({ behaviour, reporters }: { behaviour: Behaviour; reporters: string }) {
  const setBehaviour = useSetBehaviour();
  const change = (part: Partial<Behaviour>) => setBehaviour.mutate({ ...behaviour, ...part });
  return (
    <section className="block" aria-labelledby="receipts">
      <h2 id="receipts">Delivery receipts</h2>
      <p className="quiet">{reporters}: whoever reports what became of a message.</p>
      <div className="receipts">
        <label>
          Order{' '}
          <select
            value={behaviour.receipts}
            onChange={({ target }) => change({ receipts: target.value as Behaviour['receipts'] })}
          >
            <option value="ordered">queued, sent, delivered</option>
            <option value="shuffled">the wrong way round</option>
            <option value="silent">none at all</option>
          </select>
        </label>
        <label>
          Outcome{' '}
          <select
            value={behaviour.outcome}
            onChange={({ target }) => change({ outcome: target.value as Behaviour['outcome'] })}
          >
            <option value="delivered">delivered</option>
            <option value="undelivered">undelivered</option>
            <option value="failed">failed</option>
          </select>
        </label>
        <label>
          Each posted{' '}
          <select value={behaviour.repeat} onChange={({ target }) => change({ repeat: Number(target.value) })}>
            <option value={1}>once</option>
            <option value={2}>twice</option>
            <option value={5}>five times</option>
          </select>
        </label>
        <label>
          A step takes{' '}
          <select value={behaviour.stepMs} onChange={({ target }) => change({ stepMs: Number(target.value) })}>
            <option value={0}>no time</option>
            <option value={150}>0.15 s</option>
            <option value={1_000}>1 s</option>
            <option value={5_000}>5 s</option>
          </select>
        </label>
      </div>
      {setBehaviour.error && (
        <p className="composer-error" role="alert">
          {setBehaviour.error.message}
        </p>
      )}
    </section>
  );
}

function StartOver() {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <section className="block start-over">
      <div>
        <h2>Start the world over</h2>
        <p>Forgets every message, fault and change to an account here. The gateway keeps its conversations.</p>
      </div>
      {isAsking ? (
        <span className="confirm">
          <button
            type="button"
            className="button button-bad"
            onClick={() => void post('/reset').then(() => setIsAsking(false))}
          >
            Yes, start over
          </button>
          <button type="button" className="button" onClick={() => setIsAsking(false)}>
            Keep it
          </button>
        </span>
      ) : (
        <button type="button" className="button" onClick={() => setIsAsking(true)}>
          Start over…
        </button>
      )}
    </section>
  );
}

export function TroublePage() {
  const { data, error, refetch } = useFaults();
  const world = useWorld().data;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data || !world) return <Loading what="Looking for trouble…" />;
  return (
    <div className="page">
      <header className="page-head">
        <h1>Trouble</h1>
        <p>Break what the gateway depends on and watch what becomes of the messages.</p>
      </header>
      <ul className="parts">
        {partsOf(world).map((part) => (
          <PartRow key={part.target} part={part} fault={data.faults.find(({ target }) => target === part.target)} />
        ))}
      </ul>
      <Receipts behaviour={data.behaviour} reporters={reportersOf(world)} />
      <StartOver />
    </div>
  );
}
