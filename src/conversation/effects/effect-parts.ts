/** Owns what every effect handler is given. A handler re-reads the truth, acts, and tells the outcome as a command. */
import type { Command, Receipt } from '../../../schema/conversation/commands.ts';
import type { ConversationEvent } from '../../../schema/conversation/events.ts';
import type { ConversationState } from '../../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import type { Env } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Snapshots } from '../../markets/snapshots.ts';
import type { Journal } from '../../object/journal.ts';
import type { ConversationAddress } from '../address.ts';
import type { Deliveries } from '../deliveries.ts';

export type EffectParts = {
  env: Env;
  clock: Clock;
  snapshots: Snapshots;
  journal: Journal<ConversationEvent>;
  deliveries: Deliveries;
  /** Gives the state; an effect exists only after a first event, so there always is one. */
  state: () => ConversationState;
  address: () => ConversationAddress;
  /** Carries a command out in the transaction that settles the effect. */
  apply: (command: Command, market: MarketSnapshot) => Receipt;
  showTyping: (on: boolean) => void;
};
