/** Owns the list of rules that a market is held to before it is published, and the one way to ask them all. */
import type { Finding } from '../../../schema/config/findings.ts';
import type { ShapeFault } from '../compile.ts';
import type { Checked, Rule } from './finding.ts';
import { languagesSpoken, queuesStaffed, textsComplete, textsShort } from './languages.ts';
import { accountsLive, addressesOwn, calendarKnown, hoursExist, queuesExist } from './references.ts';
import {
  approverExists,
  callbacksPossible,
  identitySound,
  residencyKept,
  retentionCoversClocks,
  wordsDoNotCollide,
} from './safety.ts';
import { clocksCanBeMet, ladderLeadsUp, noHourWithoutAnswer, waitsAreWaits } from './time.ts';

const rules: readonly Rule[] = [
  queuesExist,
  hoursExist,
  accountsLive,
  calendarKnown,
  addressesOwn,
  languagesSpoken,
  queuesStaffed,
  textsComplete,
  textsShort,
  noHourWithoutAnswer,
  clocksCanBeMet,
  ladderLeadsUp,
  waitsAreWaits,
  residencyKept,
  identitySound,
  wordsDoNotCollide,
  retentionCoversClocks,
  approverExists,
  callbacksPossible,
];

/** Asks every rule; errors come first. */
export function check(checked: Checked): Finding[] {
  const found = rules.flatMap((rule) => rule(checked));
  return [...found.filter(isError), ...found.filter((finding) => !isError(finding))];
}

/** Converts what the schema refuses to findings. */
export function toFindings(faults: readonly ShapeFault[]): Finding[] {
  return faults.map(({ pointer, message }) => ({
    severity: 'error',
    code: 'shape',
    pointer,
    message,
    remedy: 'Write what the field’s description asks for, or take the value away.',
  }));
}

/** Tells whether a finding keeps a market from being published. */
export const isError = ({ severity }: Finding): boolean => severity === 'error';
