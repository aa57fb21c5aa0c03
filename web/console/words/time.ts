/** Owns the words about time and urgency: priorities, clocks, deadlines. */
import type { Priority } from '../../../schema/priority.ts';

const priorities: Record<Priority, string> = { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' };

export const time = {
  priority: 'Priority',
  priorities,
  priorityOf: (priority: Priority) => `${priorities[priority]} priority`,
  changePriority: (priority: Priority) => `Priority: ${priorities[priority]}. Change it`,
} as const;
