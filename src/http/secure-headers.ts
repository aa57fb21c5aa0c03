/** Owns the headers that keep browsers careful. Embedding is allowed only for what other sites are meant to load. */
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';

const contentPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets the headers on every answer that does not set its own. */
export function secureHeaders() {
  return createMiddleware<AppEnv>(async (context, next) => {
    await next();
    if (context.res.status === 101) return;
    const headers = new Headers(context.res.headers);
    const set = (name: string, value: string) => {
      if (!headers.has(name)) headers.set(name, value);
    };
    set('content-security-policy', contentPolicy);
    set('x-content-type-options', 'nosniff');
    set('referrer-policy', 'strict-origin-when-cross-origin');
    set('strict-transport-security', 'max-age=31536000; includeSubDomains');
    set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    context.res = new Response(context.res.body, {
      status: context.res.status,
      statusText: context.res.statusText,
      headers,
    });
  });
}
