/** Shows one callback of the conversation: when, how it stands, how its tries went, and what can be done about it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { overStates } from '../../../schema/callback.ts';
import { useDeps } from '../deps.tsx';
import { formats, words } from '../words.ts';
import { isNow, timeOf } from './agenda.ts';
import classes from './callbacks.module.css';
import type { KnownCallback } from './callbacks-of.ts';
import { CancelDialog, MoveDialog } from './change-dialogs.tsx';
import { momentOf, outcomeOf, spanOf } from './say-callback.ts';
import { StateMark } from './state-mark.tsx';

const say = words.callbacks;

type Props = { callback: KnownCallback; timeZone: string; mayChange: boolean };

export function CallbackLine({ callback, timeZone, mayChange }: Props) {
  const { now } = useDeps();
  const [asked, setAsked] = useState<'move' | 'cancel'>();
  const { state, slot, phone, topic, attempts } = callback;
  const { span, zone } = spanOf(slot, timeZone);
  const day = formats.zone(timeZone).shortDay(slot.from);
  const isOver = overStates.has(state);
  const again = state === 'booked' && attempts.length > 0 ? timeOf(callback) : undefined;
  const close = () => setAsked(undefined);
  return (
    <li className={classes.line} data-over={isOver || undefined}>
      <div className={classes.lineTop}>
        <strong className="numbers">
          {day}, {span}
        </strong>
        <StateMark state={state} isNow={isNow(callback, now())} />
      </div>
      <p className={classes.quiet}>{[zone, phone].filter(Boolean).join(' · ')}</p>
      {topic && <p className={classes.topic}>{topic}</p>}
      {attempts.length > 0 && (
        <ol className={classes.attempts}>
          {attempts.map((attempt) => (
            <li key={attempt.number}>
              <span>{say.attempt(attempt.number)}</span>
              <span data-outcome={attempt.outcome}>
                {[outcomeOf(attempt), attempt.agentName].filter(Boolean).join(' · ')}
              </span>
              <time className="numbers" dateTime={new Date(attempt.at).toISOString()}>
                {momentOf(attempt.at, timeZone, slot.from)}
              </time>
            </li>
          ))}
        </ol>
      )}
      {again !== undefined && <p className={classes.quiet}>{say.again(momentOf(again, timeZone, slot.from))}</p>}
      {mayChange && (state === 'booked' || state === 'due' || state === 'missed') && (
        <div className={classes.buttons}>
          <Button size="compact-xs" variant="default" onClick={() => setAsked('move')}>
            {state === 'missed' ? say.rebook : say.move}
          </Button>
          {!isOver && (
            <Button size="compact-xs" variant="subtle" color="brick" onClick={() => setAsked('cancel')}>
              {say.cancel}
            </Button>
          )}
        </div>
      )}
      {asked === 'move' && <MoveDialog callback={callback} onClose={close} />}
      {asked === 'cancel' && <CancelDialog callback={callback} when={`${day}, ${span}`} onClose={close} />}
    </li>
  );
}
