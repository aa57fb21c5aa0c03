/** Owns how a screen talks to the gateway over HTTP: bodies are read through the schema, refusals become `ApiError`. */

import type { z } from 'zod';
import { type ProblemCode, problems } from '../../schema/problems.ts';
import type { FailureCode } from './failure-code.ts';

/** Names why a call failed: the gateway's own code, or `offline` when no answer came at all. */

/** Is what every failed call throws; `detail` is the gateway's public sentence, where it gave one. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: FailureCode;
  readonly status: number;
  readonly detail: string | undefined;

  constructor(code: FailureCode, status: number, detail?: string) {
    super(detail ?? code);
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

type Query = Record<string, string | number | boolean | undefined>;
type Reading = { query?: Query; signal?: AbortSignal };

export type Api = {
  get<Body extends z.ZodType>(path: string, body: Body, reading?: Reading): Promise<z.infer<Body>>;
  post<Body extends z.ZodType>(path: string, request: unknown, body: Body): Promise<z.infer<Body>>;
  put<Body extends z.ZodType>(path: string, request: unknown, body: Body): Promise<z.infer<Body>>;
  patch<Body extends z.ZodType>(path: string, request: unknown, body: Body): Promise<z.infer<Body>>;
  delete<Body extends z.ZodType>(path: string, body: Body): Promise<z.infer<Body>>;
  /** Posts JSON to an address whose answer is of no interest beyond its success. */
  tell(path: string, request: unknown): Promise<void>;
  /** Posts a file's bytes as they are. */
  upload<Body extends z.ZodType>(path: string, file: File, body: Body): Promise<z.infer<Body>>;
};

function codeOf(value: unknown, status: number): FailureCode {
  if (typeof value === 'string' && Object.hasOwn(problems, value)) return value as ProblemCode;
  const known = Object.entries(problems).find(([, problem]) => problem.status === status);
  return known ? (known[0] as ProblemCode) : 'internal';
}

async function toApiError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = typeof body === 'object' && body !== null ? (body as { code?: unknown; detail?: unknown }) : {};
  const detail = typeof problem.detail === 'string' ? problem.detail : undefined;
  return new ApiError(codeOf(problem.code, response.status), response.status, detail);
}

function withQuery(path: string, query: Query | undefined): string {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  if (pairs.length === 0) return path;
  return `${path}?${new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)]))}`;
}

/** Builds the client over a fetch; paths are of the gateway's own origin and carry its cookie. */
export function createApi(deps: { fetch: typeof fetch }): Api {
  async function call(path: string, init: RequestInit): Promise<Response> {
    const response = await deps.fetch(path, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new ApiError('offline', 0);
    });
    if (!response.ok) throw await toApiError(response);
    return response;
  }

  async function read<Body extends z.ZodType>(response: Response, body: Body): Promise<z.infer<Body>> {
    const parsed = body.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success) throw new ApiError('upstream-failed', response.status);
    return parsed.data;
  }

  const json = (request: unknown, method = 'POST'): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request ?? {}),
  });

  return {
    get: async (path, body, reading = {}) => {
      const init: RequestInit = reading.signal ? { signal: reading.signal } : {};
      return read(await call(withQuery(path, reading.query), init), body);
    },
    post: async (path, request, body) => read(await call(path, json(request)), body),
    put: async (path, request, body) => read(await call(path, json(request, 'PUT')), body),
    patch: async (path, request, body) => read(await call(path, json(request, 'PATCH')), body),
    delete: async (path, body) => read(await call(path, { method: 'DELETE' }), body),
    tell: async (path, request) => {
      await call(path, json(request));
    },
    upload: async (path, file, body) => {
      const init = { method: 'POST', headers: { 'content-type': file.type || 'application/octet-stream' }, body: file };
      return read(await call(withQuery(path, { name: file.name }), init), body);
    },
  };
}
