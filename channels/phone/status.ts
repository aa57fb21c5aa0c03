/**
 * Owns what Twilio's words for a call mean for an attempt to reach somebody.
 * Sources: https://www.twilio.com/docs/voice/api/call-resource#call-status-values, https://www.twilio.com/docs/voice/twiml/dial#dialcallstatus
 */
import type { AttemptOutcome, CallProgress } from '../../schema/callback.ts';

export type Progress = Pick<CallProgress, 'state' | 'outcome'>;

const progresses: Readonly<Record<string, Progress>> = {
  ringing: { state: 'ringing' },
  'in-progress': { state: 'talking' },
  answered: { state: 'talking' },
  completed: { state: 'ended', outcome: 'answered' },
  busy: { state: 'ended', outcome: 'busy' },
  'no-answer': { state: 'ended', outcome: 'no-answer' },
  // Who called hung up while it rang.
  canceled: { state: 'ended', outcome: 'no-answer' },
  failed: { state: 'ended', outcome: 'failed' },
};

/** Tells how far a call is; nothing for a word that says nothing of it, or that this release does not know. */
export function progressOf(status: string): Progress | undefined {
  return Object.hasOwn(progresses, status) ? progresses[status] : undefined;
}

/** Tells how a dialled call ended; what this release does not know has failed. */
export function outcomeOf(dialStatus: string | undefined): AttemptOutcome {
  return progressOf(dialStatus ?? '')?.outcome ?? 'failed';
}

/** Tells whether nobody is there to talk to. Source: https://www.twilio.com/docs/voice/answering-machine-detection#answeredby */
export function isMachine(answeredBy: string | undefined): boolean {
  return answeredBy !== undefined && /^(machine_|fax)/.test(answeredBy);
}
