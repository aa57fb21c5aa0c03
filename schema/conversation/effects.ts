/**
 * Owns what the world must be told. An effect is a wake-up with the least it needs to re-read the truth; it is stored with
 * the events that caused it and leaves the outbox only when it is done or parked for a person to see.
 */
import type { HandoverReason } from './packet.ts';

export type Effect =
  /** Sends one written message on its leg; the lease is checked again right before. */
  | { kind: 'DeliverMessage'; lane: `leg:${string}`; messageId: string; legId: string; seq: number }
  /** Lets the bot think about everything up to now. */
  | { kind: 'RunBotTurn'; lane: 'bot'; turnId: string; epoch: number }
  /** Tells the desk how this conversation stands (waiting, taken, gone); the newest state wins. */
  | { kind: 'SyncDesk'; lane: 'desk' }
  /** Asks the account system for an action. */
  | { kind: 'PerformAction'; lane: 'actions'; actionId: string; seq: number }
  /** Builds the context packet's account data when a handover happened without the bot's help. */
  | { kind: 'FillPacket'; lane: 'packet'; epoch: number; reason: HandoverReason }
  /** Copies an attachment from the provider into our bucket. */
  | { kind: 'FetchAttachment'; lane: 'files'; seq: number; part: number };

export type EffectKind = Effect['kind'];
