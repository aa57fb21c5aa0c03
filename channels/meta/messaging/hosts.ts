/** Owns which hosts are Meta's own for the files of messages: links there are signed and go bad after a while. */

const metaHosts = /(^|\.)(fbcdn\.net|fbsbx\.com|cdninstagram\.com)$/;

/** Tells whether a link is to one of Meta's file hosts, or to a local world, which has files where it has its API. */
export function isMetaFile(url: URL, graphUrl: string): boolean {
  if (url.username || url.password) return false;
  if (url.origin === new URL(graphUrl).origin) return true;
  return url.protocol === 'https:' && url.port === '' && metaHosts.test(url.hostname);
}
