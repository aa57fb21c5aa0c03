/** Owns what a message is about: an earlier one, a story, an advertisement, a product, something passed on. */
import type { Part } from '../../../schema/message.ts';
import { idIn, type Json, objectIn, textIn } from '../hook-body.ts';
import { filePart, unsupported } from './file-parts.ts';

function joined(...lines: (string | undefined)[]): string {
  return lines.filter(Boolean).join('\n').slice(0, 2_000);
}

/** Tells whether a referral is a click on an advertisement, which lets everybody answer for longer. */
export function isAdvertisement(referral: Json): boolean {
  const source = textIn(referral, 'source', 60)?.toUpperCase();
  return source === 'ADS' || source === 'AD' || textIn(referral, 'ad_id') !== undefined;
}

/**
 * Reads where somebody comes from.
 * Source: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_referrals
 */
export function referralParts(referral: Json): Part[] {
  const product = textIn(objectIn(referral, 'product'), 'id', 300);
  if (product) return [unsupported('a question about a product', objectIn(referral, 'product'))];
  const context = objectIn(referral, 'ads_context_data');
  const text = joined(
    textIn(context, 'ad_title', 500),
    textIn(referral, 'ref', 500),
    textIn(referral, 'referer_uri', 900),
  );
  if (!isAdvertisement(referral)) return text ? [unsupported('a link that opened the conversation', text)] : [];
  const target = textIn(referral, 'ad_id', 300) ?? textIn(context, 'post_id', 300);
  return [{ kind: 'about', what: 'advertisement', ...(target ? { target } : {}), ...(text ? { text } : {}) }];
}

/**
 * Reads what a message answers. A story is shown as long as Meta has it: it is copied at once, because its link goes bad.
 * Source: https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
 */
export function repliedParts(message: Json): Part[] {
  const answered = objectIn(message, 'reply_to');
  const target = idIn(answered, 'mid');
  if (target) return [{ kind: 'about', what: 'message', target }];
  const story = objectIn(answered, 'story');
  const [id, url] = [textIn(story, 'id', 300), textIn(story, 'url', 2_001)];
  if (!id && !url) return [];
  return [{ kind: 'about', what: 'story', ...(id ? { target: id } : {}) }, ...(url ? [filePart('story', url)] : [])];
}
