/** Owns how a mail address is written as a handle: lower case, its domain in ASCII, so that one mailbox is one customer. */

const maxLength = 254;

/** Gives an address in the form that handles have, or undefined for what is none that could be answered. */
export function normaliseAddress(text: string): string | undefined {
  const address = text.normalize('NFC').trim();
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > maxLength || /[\s\p{Cc}\p{Cf}"<>()[\],:;\\]/u.test(address)) return undefined;
  const local = address.slice(0, at).toLowerCase();
  const domain = toAsciiDomain(address.slice(at + 1));
  return domain && !local.includes('@') ? `${local}@${domain}` : undefined;
}

/** Converts a domain to its ASCII form as the platform's own URL parser does; undefined for what is no domain. */
function toAsciiDomain(domain: string): string | undefined {
  const host = URL.parse(`http://${domain.replace(/\.$/, '')}/`)?.hostname;
  return host && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host) && /[a-z]/.test(host) ? host : undefined;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

export function localOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@'));
}

/** Gives the mailbox that an address with a `+part` belongs to. */
export function mailboxOf(address: string): string {
  return `${localOf(address).split('+')[0]}@${domainOf(address)}`;
}
