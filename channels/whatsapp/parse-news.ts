/**
 * Owns what Meta tells by itself about an account: its templates, its number, its standing. None of it concerns a conversation.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
 */
import type { AccountNews, Aspect, Template } from '../../schema/health.ts';
import { type Json, objectIn, textIn } from '../meta/hook-body.ts';

const qualities: Readonly<Record<string, Template['quality']>> = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' };

/** Reads Meta's word for quality. */
export function qualityOf(word: string | undefined): Template['quality'] {
  return qualities[word?.toUpperCase() ?? ''] ?? 'unknown';
}

function sender(state: Aspect['state'], detail?: string): AccountNews {
  return { aspects: { sender: { state, ...(detail ? { detail: detail.slice(0, 500) } : {}) } } };
}

function templateNews(
  value: Json,
  told: Omit<NonNullable<AccountNews['template']>, 'name' | 'language'>,
): AccountNews | undefined {
  const name = textIn(value, 'message_template_name', 512);
  const language = textIn(value, 'message_template_language', 20);
  return name && language ? { template: { name, language, ...told } } : undefined;
}

function templateStatus(value: Json): AccountNews | undefined {
  const status = textIn(value, 'event', 40)?.toLowerCase();
  const category = textIn(value, 'message_template_category', 40)?.toLowerCase();
  return status ? templateNews(value, { status, ...(category ? { category } : {}) }) : undefined;
}

function templateCategory(value: Json): AccountNews | undefined {
  const category = textIn(value, 'new_category', 40)?.toLowerCase();
  return category ? templateNews(value, { category }) : undefined;
}

function numberQuality(value: Json): AccountNews | undefined {
  const event = textIn(value, 'event', 40);
  if (event === 'FLAGGED')
    return sender('warning', 'Meta flagged the number: too many customers block or report its messages.');
  return event === 'UNFLAGGED' ? sender('ok') : undefined;
}

function numberName(value: Json): AccountNews | undefined {
  return textIn(value, 'decision', 40) === 'REJECTED'
    ? sender('warning', `Meta refused the display name: ${textIn(value, 'rejection_reason', 200) ?? 'no reason given'}`)
    : undefined;
}

/** Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update */
const accountEvents: Readonly<Record<string, Aspect['state']>> = {
  ACCOUNT_DELETED: 'broken',
  ACCOUNT_OFFBOARDED: 'broken',
  ACCOUNT_RESTRICTION: 'broken',
  ACCOUNT_VIOLATION: 'warning',
  PARTNER_REMOVED: 'broken',
  PARTNER_APP_UNINSTALLED: 'broken',
};

function accountUpdate(value: Json): AccountNews | undefined {
  const event = textIn(value, 'event', 60) ?? '';
  const ban = textIn(objectIn(value, 'ban_info'), 'waba_ban_state', 60);
  if (event === 'DISABLED_UPDATE')
    return ban === 'REINSTATE'
      ? sender('ok')
      : sender('broken', `Meta disables the account (${ban ?? 'no state given'}).`);
  const violation = textIn(objectIn(value, 'violation_info'), 'violation_type', 100);
  const state = accountEvents[event];
  return state ? sender(state, `Meta says of the account: ${event}${violation ? `, ${violation}` : ''}`) : undefined;
}

function accountAlert(value: Json): AccountNews | undefined {
  const alert = { ...value, ...objectIn(value, 'alert_info') };
  const severity = textIn(alert, 'alert_severity', 40);
  if (severity !== 'CRITICAL' && severity !== 'WARNING') return undefined;
  const words = textIn(alert, 'alert_description', 400) ?? textIn(alert, 'alert_type', 100);
  return sender('warning', `Meta warns: ${words ?? severity}`);
}

function accountReview(value: Json): AccountNews | undefined {
  return textIn(value, 'decision', 40) === 'REJECTED'
    ? sender('broken', 'Meta refused the business account.')
    : undefined;
}

const readers: Readonly<Record<string, (value: Json) => AccountNews | undefined>> = {
  message_template_status_update: templateStatus,
  message_template_quality_update: (value) =>
    templateNews(value, { quality: qualityOf(textIn(value, 'new_quality_score')) }),
  template_category_update: templateCategory,
  phone_number_quality_update: numberQuality,
  phone_number_name_update: numberName,
  account_update: accountUpdate,
  account_alerts: accountAlert,
  account_review_update: accountReview,
};

/** Fields that speak of one number, which they name as people write it. */
const ofOneNumber = new Set(['phone_number_quality_update', 'phone_number_name_update']);

/** Reads what a change says of the account itself; undefined for what changes nothing that is shown. */
export function readNews(field: string, value: Json, displayPhone: string): AccountNews | undefined {
  const told = textIn(value, 'display_phone_number')?.replace(/\D/g, '');
  if (ofOneNumber.has(field) && told && told !== displayPhone.replace(/\D/g, '')) return undefined;
  return Object.hasOwn(readers, field) ? readers[field]?.(value) : undefined;
}

/** Tells whether news of a field hold for every number of the business account. */
export function isForAllNumbers(field: string): boolean {
  return Object.hasOwn(readers, field) && !ofOneNumber.has(field);
}
