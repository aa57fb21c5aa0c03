/**
 * Owns what the world must be told. An effect is a wake-up with the least it needs to re-read the truth; it is stored with
 * the events that caused it and leaves the outbox only when it is done or parked for a person to see.
 */
import type { CommandOf } from './commands.ts';
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
  | { kind: 'FetchAttachment'; lane: 'files'; seq: number; part: number }
  /** Takes files out of our bucket whose message was removed. */
  | { kind: 'DeleteFiles'; lane: 'files'; fileIds: string[] }
  /** Lets a handle's thread lead here, or away again. In the leg's lane: nothing is sent there before answers come here. */
  | { kind: 'PointThread'; lane: `leg:${string}`; legId: string }
  /** Sends the code of a link to its address. */
  | { kind: 'SendLinkCode'; lane: `link:${string}`; linkId: string }
  /** Tells a mailbox of ours that the ladder has acted; `seq` is the event that says so. */
  | { kind: 'SendNotice'; lane: `notice:${string}`; seq: number; index: number; mailbox: string }
  /** Waits until it is clear whether an echo is of our own words, which were still on their way when it came. */
  | { kind: 'WeighEcho'; lane: `echo:${string}`; echo: CommandOf<'RecordEcho'>; legId: string }
  /** Looks whether a reference that the customer wrote is another conversation's. */
  | { kind: 'FindReference'; lane: 'hints'; seq: number; reference: string };

export type EffectKind = Effect['kind'];
