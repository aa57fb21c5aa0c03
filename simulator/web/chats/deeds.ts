/** Owns what a chat's parts ask to be done; the screen adds who does it and where. */
import type { WorldMessage } from '../../src/messages.ts';
import type { Deed } from '../world-api.ts';

type Bare<Each> = Each extends Deed ? Omit<Each, 'channel' | 'account' | 'from'> : never;
export type BareDeed = Bare<Deed>;
export type Act = (deed: BareDeed) => void;

/** Is what the next words written are for: the answer to a message, or the new text of one. */
export type Intent = { kind: 'reply' | 'edit'; message: WorldMessage };
