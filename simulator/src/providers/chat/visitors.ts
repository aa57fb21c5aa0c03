/**
 * Owns the visitors that chat without a browser (POST /say): their sessions, their sockets to the gateway, and what they
 * hear. It speaks the widget's side of the protocol and nothing else.
 */
import { SignJWT } from 'jose';
import { sessionBody } from '../../../../schema/api/chat.ts';
import { plainText } from '../../../../schema/message.ts';
import type { DownFrame } from '../../../../schema/socket/down.ts';
import type { UpFrame } from '../../../../schema/socket/up.ts';
import { protocolVersion } from '../../../../schema/socket/version.ts';
import { accountsFor } from '../../../world/accounts.ts';
import { people } from '../../../world/people/index.ts';
import { tenants } from '../../../world/tenants.ts';
import type { WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';

type Visitor = { account: string; name: string; session: string; conversation: string; after: number };
type Line = {
  socket: WebSocket;
  visitor: Visitor;
  acknowledgements: Map<string, (outcome: 'ack' | 'moved' | 'error') => void>;
};
type Deps = { sql: SqlStorage; gatewayUrl: string; selfUrl: string; record(message: WorldMessage): unknown };
export type ChatOutcome = { status: number; error?: string };

const answerWithinMs = 10_000;

/** Makes the token with which a tenant's shop tells who is signed in; nothing for somebody whom the tenant does not know. */
export async function customerToken(tenantId: string, customerId: string): Promise<string | undefined> {
  const tenant = tenants.find((candidate) => candidate.tenant === tenantId);
  const person = people.find((candidate) => candidate.tenant === tenantId && candidate.id === customerId);
  if (!tenant || !person) return undefined;
  return new SignJWT({ name: `${person.firstName} ${person.lastName}` })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(customerId)
    .setAudience(tenant.customerTokenAudience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(tenant.customerTokenKey));
}

/** Creates the visitors over the object's tables. A name of the form `customer:<id>` is signed in. */
export function createVisitors({ sql, gatewayUrl, selfUrl, record }: Deps) {
  const lines = new Map<string, Promise<Line>>();
  const keyOf = (account: string, name: string) => `${account} ${name}`;

  function save(visitor: Visitor): void {
    sql.exec(
      'INSERT INTO visitors (account, name, session, conversation, after) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (account, name) DO UPDATE SET session = ?3, conversation = ?4, after = ?5',
      visitor.account,
      visitor.name,
      visitor.session,
      visitor.conversation,
      visitor.after,
    );
  }

  async function beginSession(account: string, name: string): Promise<Visitor> {
    const known = sql
      .exec<Visitor>('SELECT * FROM visitors WHERE account = ? AND name = ?', account, name)
      .toArray()[0];
    const customerId = /^customer:(.+)$/.exec(name)?.[1];
    const tenant = accountsFor(selfUrl).find((candidate) => candidate.id === account)?.tenant;
    const token = customerId && tenant ? await customerToken(tenant, customerId) : undefined;
    if (customerId && !token) throw new ChatRefusal(404, `no customer is called ${customerId}`);
    const response = await fetch(`${gatewayUrl}/chat/${account}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: selfUrl },
      body: JSON.stringify({ session: known?.session, token }),
    });
    if (!response.ok) throw new ChatRefusal(response.status, await response.text());
    const { session } = sessionBody.parse(await response.json());
    const visitor = { account, name, session, conversation: known?.conversation ?? '', after: known?.after ?? 0 };
    save(visitor);
    return visitor;
  }

  function hear(line: Line, frame: Extract<DownFrame, { type: 'events' }>): void {
    for (const event of frame.events) {
      line.visitor.after = Math.max(line.visitor.after, event.seq);
      if ((event.type !== 'MessageWritten' && event.type !== 'MessageReceived') || !event.content) continue;
      record({
        id: event.id,
        channel: 'chat',
        account: line.visitor.account,
        address: line.visitor.name,
        direction: event.type === 'MessageWritten' ? 'down' : 'up',
        author: event.actor.kind,
        text: plainText(event.content.parts),
        choices: event.content.choices ?? [],
        at: event.at,
        status: 'delivered',
        media: event.content.parts.flatMap((part) =>
          part.kind === 'attachment'
            ? [{ id: part.fileId ?? '', name: part.name, type: part.type, sizeBytes: part.sizeBytes ?? 0 }]
            : [],
        ),
      });
    }
    save(line.visitor);
  }

  function take(line: Line, frame: DownFrame): void {
    switch (frame.type) {
      case 'hello':
        if (frame.conversationId === line.visitor.conversation) return;
        line.visitor.conversation = frame.conversationId;
        if (line.visitor.after > 0) up(line, { type: 'resume', v: protocolVersion, after: 0 });
        line.visitor.after = 0;
        return;
      case 'events':
        hear(line, frame);
        return;
      case 'ack':
        line.acknowledgements.get(frame.clientId)?.('ack');
        return;
      case 'error':
        if (frame.clientId) line.acknowledgements.get(frame.clientId)?.('error');
        return;
      case 'moved':
        for (const settle of line.acknowledgements.values()) settle('moved');
        line.socket.close(1000, 'moved');
        return;
      case 'typing':
        return;
    }
  }

  const up = (line: Line, frame: UpFrame) => line.socket.send(JSON.stringify(frame));

  async function connect(account: string, name: string): Promise<Line> {
    const visitor = await beginSession(account, name);
    const response = await fetch(
      `${gatewayUrl}/chat/${account}/socket?session=${encodeURIComponent(visitor.session)}`,
      { headers: { upgrade: 'websocket', origin: selfUrl } },
    );
    const socket = response.webSocket;
    if (!socket) throw new ChatRefusal(response.status, await response.text());
    const line: Line = { socket, visitor, acknowledgements: new Map() };
    const hangUp = () => {
      lines.delete(keyOf(account, name));
      for (const settle of line.acknowledgements.values()) settle('moved');
    };
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string' && data.startsWith('{')) take(line, JSON.parse(data) as DownFrame);
    });
    socket.addEventListener('close', hangUp);
    socket.addEventListener('error', hangUp);
    socket.accept();
    up(line, { type: 'resume', v: protocolVersion, after: visitor.after });
    return line;
  }

  function dial(account: string, name: string): Promise<Line> {
    const line = connect(account, name);
    lines.set(keyOf(account, name), line);
    line.catch(() => lines.delete(keyOf(account, name)));
    return line;
  }

  const lineFor = (account: string, name: string) => lines.get(keyOf(account, name)) ?? dial(account, name);

  async function handIn(line: Line, file: MediaFile) {
    const address = `${gatewayUrl}/chat/${line.visitor.account}/files?name=${encodeURIComponent(file.name)}&session=${encodeURIComponent(line.visitor.session)}`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': file.type, origin: selfUrl, authorization: `Bearer ${line.visitor.session}` },
      body: file.bytes,
    });
    if (!response.ok) throw new ChatRefusal(response.status, await response.text());
    const { fileId } = await response.json<{ fileId: string }>();
    return {
      kind: 'attachment' as const,
      fileId,
      name: file.name,
      type: file.type,
      sizeBytes: file.sizeBytes,
      state: 'stored' as const,
    };
  }

  async function sendOnce(
    account: string,
    name: string,
    clientId: string,
    text: string,
    files: MediaFile[],
  ): Promise<'ack' | 'moved' | 'error' | 'silence'> {
    const line = await lineFor(account, name);
    const attachments = await Promise.all(files.map((file) => handIn(line, file)));
    const parts = [...(text ? [{ kind: 'text' as const, text }] : []), ...attachments];
    try {
      return await new Promise((resolve) => {
        line.acknowledgements.set(clientId, resolve);
        setTimeout(() => resolve('silence'), answerWithinMs);
        up(line, { type: 'send', clientId, parts, sentAt: Date.now() });
      });
    } finally {
      line.acknowledgements.delete(clientId);
    }
  }

  return {
    /** Says something as a visitor; after `moved` it connects anew and repeats under the same client id. */
    async say(account: string, name: string, clientId: string, text: string, files: MediaFile[]): Promise<ChatOutcome> {
      try {
        for (let attempt = 0; attempt < 3; attempt += 1) {
          const outcome = await sendOnce(account, name, clientId, text, files);
          if (outcome === 'ack') return { status: 200 };
          if (outcome === 'error') return { status: 422, error: 'the gateway refused the message' };
          if (outcome === 'silence') return { status: 0, error: 'the gateway did not acknowledge the message' };
        }
        return { status: 0, error: 'the conversation keeps moving' };
      } catch (error) {
        if (error instanceof ChatRefusal) return { status: error.status, error: error.message };
        return { status: 0, error: error instanceof Error ? error.message : String(error) };
      }
    },
    /** Opens the line of a visitor who has spoken before, so that what was said meanwhile is heard. */
    async listen(account: string, name: string): Promise<void> {
      await lineFor(account, name);
    },
    /** Lists the accounts at which a visitor of this name has spoken. */
    accountsOf(name: string): string[] {
      return sql
        .exec<{ account: string }>('SELECT account FROM visitors WHERE name = ?', name)
        .toArray()
        .map((row) => row.account);
    },
    hangUpAll(): void {
      for (const line of lines.values())
        line.then(
          ({ socket }) => socket.close(1000, 'reset'),
          () => undefined,
        );
      lines.clear();
    },
  };
}

class ChatRefusal extends Error {
  readonly status: number;
  constructor(status: number, body: string) {
    super(body.slice(0, 500));
    this.status = status;
  }
}
