/** Owns which sites may act with a staff member's cookie: our own, and on one machine the other name of the same machine. */
import type { Settings } from '../env.ts';

/** Lists the trusted origins. */
export function trustedOriginsOf(settings: Pick<Settings, 'PUBLIC_URL' | 'ENVIRONMENT'>): string[] {
  const { origin } = new URL(settings.PUBLIC_URL);
  if (settings.ENVIRONMENT === 'production') return [origin];
  return [
    ...new Set([origin, origin.replace('//127.0.0.1', '//localhost'), origin.replace('//localhost', '//127.0.0.1')]),
  ];
}

/**
 * Tells whether a request that a cookie authorises comes from our own pages. Browsers always say where an unsafe request or
 * a socket comes from; a program that says nothing carries no stolen cookie.
 */
export function isOwnOrigin(headers: Headers, trusted: readonly string[]): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return trusted.includes(origin);
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}
