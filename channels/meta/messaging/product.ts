/**
 * Owns in what Messenger and Instagram differ, as data; everything else about them is the same. Limits change: each stands here once,
 * with its source.
 */
import { byteLength } from '../../text/split.ts';

const megabyte = 1_000_000;

/** Is how a file of a type is sent, and how large it may be; what is not listed goes out as a link. */
export type FileKind = { type: 'image' | 'video' | 'audio' | 'file'; maxBytes: number };

const image: FileKind = { type: 'image', maxBytes: 8 * megabyte };
const video: FileKind = { type: 'video', maxBytes: 25 * megabyte };
const audio: FileKind = { type: 'audio', maxBytes: 25 * megabyte };
const document: FileKind = { type: 'file', maxBytes: 25 * megabyte };

export type Product = {
  name: 'messenger' | 'instagram';
  /** What hooks call it. */
  object: 'page' | 'instagram';
  /** What the provider counts a text's length in. */
  lengthOf: (text: string) => number;
  maxText: number;
  files: Readonly<Record<string, FileKind>>;
  /** Whether a send may carry words of ours that its echo hands back. */
  takesMetadata: boolean;
  /** Whether a reaction opens the reply window. */
  reactionOpens: boolean;
};

/**
 * Sources: https://developers.facebook.com/docs/messenger-platform/reference/send-api (2,000 characters, 25 MB, metadata) and
 * https://developers.facebook.com/docs/messenger-platform/send-messages (what opens the window)
 */
export const messengerProduct: Product = {
  name: 'messenger',
  object: 'page',
  lengthOf: ({ length }) => length,
  maxText: 2_000,
  files: {
    'image/jpeg': image,
    'image/png': image,
    'image/gif': image,
    'video/mp4': video,
    'video/quicktime': video,
    'audio/mpeg': audio,
    'audio/mp4': audio,
    'audio/wav': audio,
    'application/pdf': document,
    'text/plain': document,
  },
  takesMetadata: true,
  reactionOpens: true,
};

/**
 * Sources: https://developers.facebook.com/docs/messenger-platform/instagram/features/send-message (1,000 bytes of UTF-8) and
 * https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload (files)
 */
export const instagramProduct: Product = {
  name: 'instagram',
  object: 'instagram',
  lengthOf: byteLength,
  maxText: 1_000,
  files: {
    'image/jpeg': image,
    'image/png': image,
    'image/gif': image,
    'video/mp4': video,
    'video/quicktime': video,
    'video/webm': video,
    'audio/mp4': audio,
    'audio/wav': audio,
    'application/pdf': document,
  },
  takesMetadata: false,
  reactionOpens: false,
};
