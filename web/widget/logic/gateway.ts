/** Owns the widget's requests over HTTP. What is said goes over the socket. */
import type { FileBody, SessionBody, SessionRequest } from '../../../schema/api/chat.ts';
import type { ProblemCode } from '../../../schema/problems.ts';

/** Is why a request did not succeed; without a code the gateway was not reached. */
export class Refused extends Error {
  readonly code: ProblemCode | undefined;
  constructor(code?: ProblemCode) {
    super(code);
    this.code = code;
  }
}

export type Upload = { done: Promise<FileBody>; stop(): void };

export type Gateway = {
  openSession(request: SessionRequest): Promise<SessionBody>;
  socketUrl(session: string): string;
  handIn(session: string, file: File, onProgress: (share: number) => void): Upload;
  readFile(session: string, fileId: string): Promise<Blob>;
};

type Asked = {
  session?: string;
  type?: string;
  body?: string | File;
  answer?: 'json' | 'blob';
  onProgress?: (share: number) => void;
};

/** Builds the requests of one chat account. They are of the older kind, the only one that tells how far an upload has come. */
export function createGateway(origin: string, account: string, createRequest: () => XMLHttpRequest): Gateway {
  const base = `${origin}/chat/${account}/`;

  function ask<Answer>(method: 'GET' | 'POST', path: string, asked: Asked): { done: Promise<Answer>; stop(): void } {
    const { session, type, body = null, answer = 'json', onProgress } = asked;
    const request = createRequest();
    const done = new Promise<Answer>((resolve, reject) => {
      request.open(method, base + path);
      if (session) request.setRequestHeader('authorization', `Bearer ${session}`);
      if (type) request.setRequestHeader('content-type', type);
      request.responseType = answer;
      request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total);
      request.onload = () =>
        request.status < 300 ? resolve(request.response) : reject(new Refused(request.response?.code));
      request.onerror = () => reject(new Refused());
      request.send(body);
    });
    return { done, stop: () => request.abort() };
  }

  return {
    openSession: (request) =>
      ask<SessionBody>('POST', 'session', { type: 'application/json', body: JSON.stringify(request) }).done,
    socketUrl: (session) => `${base.replace('http', 'ws')}socket?session=${session}`,
    handIn: (session, file, onProgress) =>
      ask('POST', `files?name=${encodeURIComponent(file.name)}`, {
        session,
        body: file,
        onProgress,
        type: file.type || 'application/octet-stream',
      }),
    readFile: (session, fileId) => ask<Blob>('GET', `files/${fileId}`, { session, answer: 'blob' }).done,
  };
}
