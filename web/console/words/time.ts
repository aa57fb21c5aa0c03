/** Owns the words about time and urgency: priorities, clocks, deadlines. */
import type { ConversationClock } from '../../../schema/conversation/clocks.ts';
import type { Priority } from '../../../schema/priority.ts';

type Kind = ConversationClock['kind'];

const priorities: Record<Priority, string> = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' };

/** What is to be done in time, so that it can stand before how long is left. */
const doings: Record<Kind, string> = {
  'first-response': 'answer',
  'next-response': 'answer',
  resolution: 'resolve',
  legal: 'settle',
};

const kinds: Record<Kind, string> = {
  'first-response': 'First answer',
  'next-response': 'Next answer',
  resolution: 'Resolution',
  legal: 'By law',
};

export const time = {
  priority: 'Priority',
  priorities,
  priorityOf: (priority: Priority) => `${priorities[priority]} priority`,
  changePriority: (priority: Priority) => `Priority: ${priorities[priority]}. Change it`,
  within: (kind: Kind, left: string) => `${doings[kind]} within ${left === 'now' ? 'a minute' : left}`,
  late: (kind: Kind, by: string) => (by === 'now' ? `${doings[kind]} now: late` : `${doings[kind]} now: ${by} late`),
  missed: 'deadline missed',
  dueAt: (when: string) => `Due ${when}`,
  deadlines: 'Deadlines',
  kinds,
  states: {
    running: (when: string, left: string) => `due ${when} · ${left === 'now' ? 'within a minute' : `in ${left}`}`,
    paused: 'paused while the customer is awaited',
    met: (when: string) => `kept ${when}`,
    missed: (when: string) => `missed: was due ${when}`,
    late: (when: string, due: string) => `kept too late, ${when}; was due ${due}`,
  },
} as const;
