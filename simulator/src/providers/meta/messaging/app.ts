/** Owns in what Messenger and Instagram differ on Meta's side: names, limits, and what their apps let people do. */

export type App = {
  channel: 'messenger' | 'instagram';
  name: string;
  object: 'page' | 'instagram';
  /** The app under whose id a human in Meta's own inbox writes. */
  inboxAppId: string;
  maxText: number;
  lengthOf(text: string): number;
  /** Files it takes by type, and how large they may be. */
  maxBytesOf(type: string): number | undefined;
  takesMetadata: boolean;
  tellsDelivery: boolean;
  /** Whether people can take messages back, and whether they have stories. */
  unsends: boolean;
  /** Whether reading is told by a time or by the last message. */
  readBy: 'time' | 'message';
};

const megabyte = 1_000_000;

/** Source: https://developers.facebook.com/docs/messenger-platform/reference/send-api */
export const messengerApp: App = {
  channel: 'messenger',
  name: 'messenger',
  object: 'page',
  inboxAppId: '263902037430900',
  maxText: 2_000,
  lengthOf: ({ length }) => length,
  maxBytesOf: (type) => (type.startsWith('image/') ? 8 : 25) * megabyte,
  takesMetadata: true,
  tellsDelivery: true,
  unsends: false,
  readBy: 'time',
};

/** Source: https://developers.facebook.com/docs/messenger-platform/instagram/features/send-message */
export const instagramApp: App = {
  channel: 'instagram',
  name: 'instagram',
  object: 'instagram',
  inboxAppId: '1217981644879628',
  maxText: 1_000,
  lengthOf: (text) => new TextEncoder().encode(text).length,
  maxBytesOf: (type) => {
    if (/^image\/(png|jpeg|gif)$/.test(type)) return 8 * megabyte;
    return /^(video\/|audio\/|application\/pdf$)/.test(type) ? 25 * megabyte : undefined;
  },
  takesMetadata: false,
  tellsDelivery: false,
  unsends: true,
  readBy: 'message',
};
