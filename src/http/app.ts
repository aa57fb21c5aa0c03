/** Owns the gateway's address map: which surface answers where, and how every refusal looks. */
import { Hono } from 'hono';
import { Problem, problems, toProblemBody } from '../../schema/problems.ts';
import { log } from '../lib/log.ts';
import { adminSurface } from './admin/admin-surface.ts';
import type { AppEnv } from './app-env.ts';
import { assetsSurface } from './assets/assets-surface.ts';
import { authSurface } from './auth/auth-surface.ts';
import { callbacksSurface } from './callbacks/callbacks-surface.ts';
import { chatSurface } from './chat/chat-surface.ts';
import { deskSurface } from './desk/desk-surface.ts';
import { filesSurface } from './files/files-surface.ts';
import { hooksSurface } from './hooks/hooks-surface.ts';
import { insightsSurface } from './insights/insights-surface.ts';
import { openapiSurface } from './openapi/openapi-surface.ts';
import { secureHeaders } from './secure-headers.ts';
import { toProblem } from './to-problem.ts';
import { voiceSurface } from './voice/voice-surface.ts';

function toResponse(problem: Problem): Response {
  const { status } = problems[problem.code];
  return new Response(JSON.stringify(toProblemBody(problem.code, problem.detail)), {
    status: status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** Is the whole gateway over HTTP. */
export const app = new Hono<AppEnv>();

app.use(secureHeaders());
app.get('/healthz', (context) => context.json({ ok: true }));
app.route('/hooks/phone', voiceSurface);
app.route('/hooks', hooksSurface);
app.route('/chat', chatSurface);
app.route('/callbacks', callbacksSurface);
app.route('/files', filesSurface);
app.route('/auth', authSurface);
app.route('/api/admin', adminSurface);
app.route('/api', deskSurface);
app.route('/api/insights', insightsSurface);
app.route('/', openapiSurface);
app.route('/', assetsSurface);
app.notFound(() => toResponse(new Problem('not-found')));
app.onError((error) => {
  const problem = toProblem(error);
  if (problem) {
    if (problems[problem.code].status >= 500) log('error', problem.code, { internal: problem.internal });
    return toResponse(problem);
  }
  const incident = crypto.randomUUID();
  log('error', 'internal', {
    incident,
    name: error.name,
    message: error.message.slice(0, 500),
    stack: error.stack?.slice(0, 2_000),
  });
  return toResponse(new Problem('internal', `incident ${incident}`));
});
