/** Owns every call of the local world, and how its phones behave. What a call does is exchange.ts's. */
import { DurableObject } from 'cloudflare:workers';
import { accountsFor } from '../../world/accounts.ts';
import type { VoiceNumber } from '../../world/types.ts';
import { type Env, worldOf } from '../env.ts';
import { isTaken, postHook } from '../providers/post.ts';
import { signedPost } from '../providers/twilio/signed-post.ts';
import { isOver, type PhoneCall, type PhoneManner, usualManner } from '../providers/voice/call.ts';
import { createExchange, type Exchange, type NewCall } from '../providers/voice/exchange.ts';

const shown = 60;
const connection = { retries: 1, connectMs: 5_000, readMs: 15_000 };

/** Is what somebody does with a phone in their hand. */
export type PhoneDeed =
  | { do: 'answer' | 'hangup' | 'silence' }
  | { do: 'press'; digits: string }
  | { do: 'speak'; text: string };

export class SwitchboardObject extends DurableObject<Env> {
  readonly #exchange: Exchange;
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #reports = new Map<string, Promise<void>>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS calls (sid TEXT PRIMARY KEY, at INTEGER NOT NULL, due_at INTEGER, json TEXT NOT NULL);
       CREATE TABLE IF NOT EXISTS manners (phone TEXT PRIMARY KEY, json TEXT NOT NULL);`,
    );
    this.#exchange = createExchange({
      load: (sid) => this.#load(sid),
      save: (call) => this.#save(call),
      manner: (phone) => this.#manner(phone),
      number: (account) => numberOf(env, account),
      createSid: () => `CA${crypto.randomUUID().replaceAll('-', '')}`,
      now: () => Date.now(),
      post: (account, url, parameters) => this.#post(account, url, parameters),
      later: (work) => ctx.waitUntil(work),
      inOrder: (sid, report) => this.#inOrder(sid, report),
    });
  }

  /** Makes a call that Twilio was asked for, and lets it ring. */
  async place(given: NewCall): Promise<PhoneCall> {
    const call = this.#exchange.create(given);
    this.ctx.waitUntil(this.#inTurn(call.sid, () => this.#exchange.ring(call)));
    return call;
  }

  /** Calls one of the accounts from a phone; resolves when the first words have been heard. */
  async call(given: NewCall & { url: string }): Promise<PhoneCall> {
    const call = this.#exchange.create({ ...given, status: 'ringing' });
    await this.#inTurn(call.sid, async () => {
      await this.#exchange.answer(call);
    });
    return this.#load(call.sid) ?? call;
  }

  /** Does something with a phone; null when there is no such call. */
  async act(sid: string, deed: PhoneDeed): Promise<PhoneCall | null> {
    if (!this.#load(sid)) return null;
    await this.#inTurn(sid, async () => {
      const call = this.#load(sid);
      if (!call || isOver(call)) return;
      if (deed.do === 'answer') await this.#exchange.answer(call);
      else if (deed.do === 'hangup') await this.#exchange.hangUp(call);
      else if (deed.do === 'press') await this.#exchange.press(call, deed.digits);
      else if (deed.do === 'speak') await this.#exchange.speak(call, deed.text);
      else await this.#exchange.giveUp(call);
    });
    return this.#load(sid) ?? null;
  }

  /** Ends or redirects a call as Twilio's API does; false when it is not in progress. */
  async update(sid: string, changes: { end?: boolean; url?: string }): Promise<boolean> {
    const call = this.#load(sid);
    if (!call || isOver(call)) return false;
    this.ctx.waitUntil(
      this.#inTurn(sid, async () => {
        const now = this.#load(sid);
        if (!now) return;
        if (changes.end) await this.#exchange.end(now, now.status === 'in-progress' ? 'completed' : 'canceled');
        else if (changes.url) await this.#exchange.redirect(now, changes.url);
      }),
    );
    return true;
  }

  find(sid: string): PhoneCall | null {
    return this.#load(sid) ?? null;
  }

  /** Lists calls, newest first. */
  list(filter: { account?: string; to?: string; from?: string; limit?: number } = {}): PhoneCall[] {
    const { account, to, from, limit = shown } = filter;
    return this.ctx.storage.sql
      .exec<{ json: string }>('SELECT json FROM calls ORDER BY at DESC, rowid DESC LIMIT 1000')
      .toArray()
      .map(({ json }) => JSON.parse(json) as PhoneCall)
      .filter(
        (call) => (!account || call.account === account) && (!to || call.to === to) && (!from || call.from === from),
      )
      .slice(0, limit);
  }

  manners(): Record<string, PhoneManner> {
    const rows = this.ctx.storage.sql
      .exec<{ phone: string; json: string }>('SELECT phone, json FROM manners')
      .toArray();
    return Object.fromEntries(rows.map(({ phone, json }) => [phone, JSON.parse(json) as PhoneManner]));
  }

  setManner(phone: string, changes: Partial<PhoneManner>): PhoneManner {
    const manner = { ...this.#manner(phone), ...changes };
    this.ctx.storage.sql.exec(
      'INSERT INTO manners (phone, json) VALUES (?1, ?2) ON CONFLICT (phone) DO UPDATE SET json = ?2',
      phone,
      JSON.stringify(manner),
    );
    this.#tell();
    return manner;
  }

  reset(): void {
    this.ctx.storage.sql.exec('DELETE FROM calls; DELETE FROM manners;');
    this.#turns.clear();
    this.#reports.clear();
  }

  override async alarm(): Promise<void> {
    const due = this.ctx.storage.sql
      .exec<{ sid: string }>('SELECT sid FROM calls WHERE due_at <= ?', Date.now())
      .toArray();
    await Promise.all(
      due.map(({ sid }) =>
        this.#inTurn(sid, async () => {
          const call = this.#load(sid);
          if (call?.dueAt !== undefined && call.dueAt <= Date.now()) await this.#exchange.giveUp(call);
        }),
      ),
    );
    await this.#arm();
  }

  #load(sid: string): PhoneCall | undefined {
    const [row] = this.ctx.storage.sql.exec<{ json: string }>('SELECT json FROM calls WHERE sid = ?', sid).toArray();
    return row && (JSON.parse(row.json) as PhoneCall);
  }

  #save(call: PhoneCall): void {
    this.ctx.storage.sql.exec(
      'INSERT INTO calls (sid, at, due_at, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (sid) DO UPDATE SET due_at = ?3, json = ?4',
      call.sid,
      call.at,
      call.dueAt ?? null,
      JSON.stringify(call),
    );
    if (call.dueAt !== undefined) this.ctx.waitUntil(this.#arm());
    this.#tell();
  }

  async #arm(): Promise<void> {
    const { at } = this.ctx.storage.sql.exec<{ at: number | null }>('SELECT MIN(due_at) AS at FROM calls').one();
    if (at !== null) await this.ctx.storage.setAlarm(at);
  }

  #manner(phone: string): PhoneManner {
    const [row] = this.ctx.storage.sql
      .exec<{ json: string }>('SELECT json FROM manners WHERE phone = ?', phone)
      .toArray();
    return row ? (JSON.parse(row.json) as PhoneManner) : usualManner;
  }

  /** Both ends of a connected call change each other: their doings follow each other by the call that began it all. */
  #inTurn(sid: string, work: () => Promise<void>): Promise<void> {
    const root = this.#load(sid)?.parent ?? sid;
    const next = (this.#turns.get(root) ?? Promise.resolve()).then(work, work);
    this.#turns.set(
      root,
      next.catch(() => undefined),
    );
    return next;
  }

  #inOrder(sid: string, report: () => Promise<unknown> = async () => undefined): Promise<void> {
    const next = (this.#reports.get(sid) ?? Promise.resolve()).then(report).then(
      () => undefined,
      () => undefined,
    );
    this.#reports.set(sid, next);
    return next;
  }

  async #post(account: string, url: string, parameters: Record<string, string>): Promise<string | undefined> {
    const { authTokens } = numberOf(this.env, account);
    const { status, body } = await postHook(await signedPost({ url, parameters, number: { authTokens, connection } }));
    return isTaken(status) ? body : undefined;
  }

  #tell(): void {
    this.ctx.waitUntil(worldOf(this.env).tellCalls());
  }
}

function numberOf(env: Env, account: string): VoiceNumber {
  const number = accountsFor(env.SELF_URL).find(({ id }) => id === account)?.voice;
  if (!number) throw new Error(`${account} has no voice number`);
  return number;
}
