/**
 * Owns how a phone number must be written for WhatsApp, in the three countries where people write it in several ways. Ids that
 * came from WhatsApp itself are used as they came.
 * Source: https://faq.whatsapp.com/1294841057948784 (Argentina 9, Mexico without 1), https://www.gov.br/anatel/pt-br/regulado/numeracao
 * (Brazil: mobile numbers begin with an additional 9)
 */

/** Writes a phone number (E.164, or digits) as the digits that a send is addressed to. */
export function toWhatsAppNumber(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const argentine = /^54(?!9)(\d{10})$/.exec(digits);
  if (argentine) return `549${argentine[1]}`;
  const mexican = /^521(\d{10})$/.exec(digits);
  if (mexican) return `52${mexican[1]}`;
  const brazilian = /^55(\d{2})([6-9]\d{7})$/.exec(digits);
  if (brazilian) return `55${brazilian[1]}9${brazilian[2]}`;
  return digits;
}
