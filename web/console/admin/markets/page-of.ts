/** Owns which part of a market's configuration is changed on which of its pages, as the beginnings of pointers. */

export const pageFields = {
  start: [],
  basics: [
    ...[
      '/name',
      '/legalEntity',
      '/country',
      '/currency',
      '/timeZone',
      '/residency',
      '/contacts',
      '/consent/helpAddress',
      '/publishing',
    ],
    ...['/refunds', '/disputes'],
  ],
  languages: ['/languages'],
  hours: ['/hours', '/holidays'],
  channels: ['/channels', '/attachments'],
  queues: ['/queues', '/routing'],
  bot: ['/bot', '/identity'],
  clocks: ['/clocks', '/escalation'],
  reach: ['/callback', '/phone', '/consent/stop', '/consent/start', '/consent/help', '/resolution', '/followUp'],
  rules: ['/retention', '/authorities', '/hardship'],
  texts: ['/texts'],
  review: [],
  history: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageId = keyof typeof pageFields;

/** Tells whether a field is changed on a page. */
export function isOnPage(page: PageId, pointer: string): boolean {
  return pageFields[page].some((field) => pointer === field || pointer.startsWith(`${field}/`));
}

/** Finds the page of a pointer; what has none of its own is among the basics. */
export function pageOf(pointer: string): PageId {
  return (Object.keys(pageFields) as PageId[]).find((page) => isOnPage(page, pointer)) ?? 'basics';
}
