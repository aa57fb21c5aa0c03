/**
 * Owns how one channel account is, as an object: it gathers what traffic shows, asks the provider every few minutes, and at once
 * when sending fails. The rules are health.ts's.
 */
import { DurableObject } from 'cloudflare:workers';
import type { HookChannel, OpenAccount } from '../../channels/channel.ts';
import { openAccount } from '../../channels/open-account.ts';
import { hookChannelFor } from '../../channels/registry.ts';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { AccountCheck, AccountNews } from '../../schema/health.ts';
import { Problem } from '../../schema/problems.ts';
import { channelDepsFor } from '../delivery/channel-deps.ts';
import { type Env, settingsOf } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { migrate } from '../object/migrations.ts';
import { createState } from '../object/state.ts';
import { type AccountHealth, emptyHealth, type TrafficReport, withCheck, withNews, withTraffic } from './health.ts';
import type { TrafficPlace } from './traffic.ts';

/** How often a provider is asked while all is well, and how soon after a send failed. */
const everyMs = 5 * 60_000;
const soonMs = 15_000;

type Kept = { place: TrafficPlace; health: AccountHealth };

export class AccountObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  readonly #stored;
  #kept: Kept | null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, createState.migrations);
    this.#stored = createState<Kept>(ctx.storage.sql, 1);
    this.#kept = this.#stored.load();
  }

  /** Takes in what an isolate saw. */
  async traffic(place: TrafficPlace, report: TrafficReport): Promise<void> {
    this.#keep(place, withTraffic(this.#health(), report, this.#clock()));
    await this.#wakeWithin(report.failed + report.unknown > 0 ? soonMs : everyMs);
  }

  /** Takes in what the provider told by itself. */
  async news(place: TrafficPlace, news: AccountNews): Promise<void> {
    this.#keep(place, withNews(this.#health(), news, this.#clock()));
    await this.#wakeWithin(everyMs);
  }

  /** Tells how the account is; one that was not asked about for long is asked soon. */
  async health(place: TrafficPlace): Promise<AccountHealth> {
    if (!this.#kept) this.#keep(place, emptyHealth);
    const health = this.#health();
    await this.#wakeWithin(health.checkedAt === undefined ? 0 : everyMs);
    return health;
  }

  /** Asks the provider now. */
  async check(place: TrafficPlace): Promise<AccountHealth> {
    const { tenant, account: id } = place;
    const account = await createSnapshots(this.env, this.#clock).account(id);
    const channel = hookChannelFor(account.channel);
    if (account.tenant !== tenant || account.state !== 'live' || !channel?.check) return this.#health();
    const checked = await this.#ask(account, channel, channel.check);
    this.#keep(place, withCheck(this.#health(), checked, this.#clock()));
    return this.#health();
  }

  override async alarm(): Promise<void> {
    if (!this.#kept) return;
    try {
      await this.check(this.#kept.place);
    } catch (error) {
      // It was removed: nobody has to look again.
      if (error instanceof Problem && error.code === 'unknown-account') return;
      log('warn', 'account-not-checked', {
        account: this.#kept.place.account,
        why: error instanceof Error ? error.name : 'unknown',
      });
    }
    await this.ctx.storage.setAlarm(this.#clock() + everyMs);
  }

  async #ask(
    account: AccountSnapshot,
    channel: HookChannel,
    check: NonNullable<HookChannel['check']>,
  ): Promise<AccountCheck> {
    let open: OpenAccount;
    try {
      open = await openAccount(account, channel, settingsOf(this.env).MASTER_KEY, this.#clock());
    } catch {
      const detail = 'The account’s settings or credentials cannot be read; enter them again.';
      return { aspects: { token: { state: 'broken', detail } } };
    }
    try {
      return await check(open, channelDepsFor(this.env, this.#clock));
    } catch {
      return { aspects: { webhook: { state: 'unknown', detail: 'The provider could not be asked.' } } };
    }
  }

  #health(): AccountHealth {
    return this.#kept?.health ?? emptyHealth;
  }

  #keep(place: TrafficPlace, health: AccountHealth): void {
    this.#kept = { place, health };
    this.#stored.save(this.#kept);
  }

  async #wakeWithin(ms: number): Promise<void> {
    const at = this.#clock() + ms;
    const armed = await this.ctx.storage.getAlarm();
    if (armed === null || armed > at) await this.ctx.storage.setAlarm(at);
  }
}
