/** Owns on which page of a market a field is changed. */

const subjects: Readonly<Record<string, string>> = {
  languages: 'languages',
  hours: 'hours',
  holidays: 'hours',
  channels: 'channels',
  attachments: 'channels',
  queues: 'queues',
  routing: 'queues',
  bot: 'bot',
  identity: 'bot',
  clocks: 'clocks',
  escalation: 'clocks',
  texts: 'texts',
  callback: 'reach',
  phone: 'reach',
  consent: 'reach',
  resolution: 'reach',
  followUp: 'reach',
  retention: 'rules',
  authorities: 'rules',
  hardship: 'rules',
};

/** Finds the page of a pointer; what has none of its own is among the basics. */
export function pageOf(pointer: string): string {
  return subjects[pointer.split('/')[1] ?? ''] ?? 'basics';
}
