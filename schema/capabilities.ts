/**
 * Owns what each channel can do, as data: the core asks before it acts, screens before they offer. Limits are a provider's and
 * change; each stands here once, with its source.
 */
import type { Channel } from './channel.ts';

export type Capabilities = {
  /** True where the conversation's own sockets carry messages: stored is sent, and a line more costs nothing. */
  live: boolean;
  /** The longest text of one message in characters; longer texts are split by render. */
  maxTextLength: number;
  /** Whether answers can be offered as buttons; elsewhere they are written out. */
  choices: boolean;
  attachments: { out: boolean; maxBytes: number; types: readonly string[] };
  /** Receipts that the provider reports. */
  receipts: { delivered: boolean; read: boolean };
  typing: boolean;
  /** How long after the customer's last message a reply may be sent, unless the provider names another end; none means always. */
  replyWindowMs?: number;
  /** How long a person may reply although the window for everybody has closed; the bot never. */
  humanWindowMs?: number;
  /** Whether messages approved beforehand may be sent outside the window. */
  templates: boolean;
  /** Whether STOP, START and the market's own consent words are commands here. */
  keywords: boolean;
  /** Whether messages carry a subject. */
  subject: boolean;
  /** Whether we may write to somebody who never wrote here. */
  first: boolean;
  /** True when the provider takes an idempotency key, so that a timed-out send may be repeated. */
  idempotentSend: boolean;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const megabyte = 1_000_000;

const pictures = ['image/jpeg', 'image/png'] as const;
const none = { out: false, maxBytes: 0, types: [] } as const;

export const capabilities: Readonly<Record<Channel, Capabilities>> = {
  chat: {
    live: true,
    maxTextLength: 10_000,
    choices: true,
    attachments: {
      out: true,
      maxBytes: 10 * megabyte,
      types: [...pictures, 'image/gif', 'image/webp', 'application/pdf'],
    },
    receipts: { delivered: false, read: true },
    typing: true,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    idempotentSend: true,
  },
  sms: {
    live: false,
    // Source: https://www.twilio.com/docs/api/errors/21617
    maxTextLength: 1_600,
    choices: false,
    // Source: https://www.twilio.com/docs/messaging/guides/accepted-mime-types (5 MB for all media of a message)
    attachments: { out: true, maxBytes: 5 * megabyte, types: [...pictures, 'image/gif', 'application/pdf'] },
    receipts: { delivered: true, read: false },
    typing: false,
    templates: false,
    keywords: true,
    subject: false,
    first: true,
    idempotentSend: false,
  },
  email: {
    live: false,
    maxTextLength: 100_000,
    choices: false,
    // Source: https://developers.cloudflare.com/email-service/ (5 MiB a message in all; attachments grow by a third in base64)
    attachments: {
      out: true,
      maxBytes: 3 * megabyte,
      types: [...pictures, 'image/gif', 'image/webp', 'application/pdf'],
    },
    receipts: { delivered: false, read: false },
    typing: false,
    templates: false,
    keywords: false,
    subject: true,
    first: true,
    idempotentSend: false,
  },
  whatsapp: {
    live: false,
    // Source: https://developers.facebook.com/docs/whatsapp/cloud-api/messages/text-messages
    maxTextLength: 4_096,
    choices: true,
    attachments: { out: true, maxBytes: 5 * megabyte, types: [...pictures, 'application/pdf'] },
    receipts: { delivered: true, read: true },
    typing: false,
    replyWindowMs: dayMs,
    templates: true,
    keywords: true,
    subject: false,
    first: false,
    idempotentSend: false,
  },
  messenger: {
    live: false,
    // Source: https://developers.facebook.com/docs/messenger-platform/reference/send-api
    maxTextLength: 2_000,
    choices: true,
    attachments: { out: true, maxBytes: 25 * megabyte, types: [...pictures, 'image/gif', 'application/pdf'] },
    receipts: { delivered: true, read: true },
    typing: true,
    replyWindowMs: dayMs,
    humanWindowMs: 7 * dayMs,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    idempotentSend: false,
  },
  instagram: {
    live: false,
    // Source: https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/messaging-api (bytes, not characters)
    maxTextLength: 1_000,
    choices: true,
    attachments: { out: true, maxBytes: 8 * megabyte, types: [...pictures, 'image/gif', 'application/pdf'] },
    receipts: { delivered: false, read: true },
    typing: true,
    replyWindowMs: dayMs,
    humanWindowMs: 7 * dayMs,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    idempotentSend: false,
  },
  telegram: {
    live: false,
    // Source: https://core.telegram.org/bots/api#sendmessage
    maxTextLength: 4_096,
    choices: true,
    // Source: https://core.telegram.org/bots/api#sendphoto (documents may have 50 MB)
    attachments: { out: true, maxBytes: 10 * megabyte, types: [...pictures, 'image/gif', 'application/pdf'] },
    receipts: { delivered: false, read: false },
    typing: true,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    idempotentSend: false,
  },
  line: {
    live: false,
    // Source: https://developers.line.biz/en/reference/messaging-api/#text-message
    maxTextLength: 5_000,
    choices: true,
    // Source: https://developers.line.biz/en/reference/messaging-api/#image-message
    attachments: { out: true, maxBytes: 10 * megabyte, types: pictures },
    receipts: { delivered: false, read: false },
    typing: true,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    // X-Line-Retry-Key: https://developers.line.biz/en/docs/messaging-api/retrying-api-request/
    idempotentSend: true,
  },
  x: {
    live: false,
    // Source: https://docs.x.com/x-api/direct-messages/manage/introduction
    maxTextLength: 10_000,
    choices: false,
    // Source: https://docs.x.com/x-api/media/quickstart/best-practices
    attachments: { out: true, maxBytes: 5 * megabyte, types: [...pictures, 'image/gif'] },
    // dm.read: https://docs.x.com/x-api/activity/introduction
    receipts: { delivered: false, read: true },
    typing: false,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    idempotentSend: false,
  },
  phone: {
    live: false,
    // Nothing is written on a call; what is said to the caller stands in the timeline.
    maxTextLength: 0,
    choices: false,
    attachments: none,
    receipts: { delivered: false, read: false },
    typing: false,
    templates: false,
    keywords: false,
    subject: false,
    first: false,
    idempotentSend: false,
  },
};
