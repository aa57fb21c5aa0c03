/**
 * Owns what has to be asked of others before a command about links is decided: whether codes were sent too often, whether an address
 * is taken, and the codes that a message may hold. It decides nothing else.
 */
import type { Command, CommandOf, Receipt } from '../../schema/conversation/commands.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import { type Env, settingsOf } from '../env.ts';
import { conversationFor, threadFor } from '../object/stubs.ts';
import type { ConversationAddress } from './address.ts';
import { tooManyCodes } from './code-limits.ts';
import { codesOfLinks } from './code-of-link.ts';

/** Is what another conversation tells of itself before an address is taken out of it. */
export type Standing = { reference: string; isOver: boolean };

export type LinkingParts = {
  env: Env;
  state: () => ConversationState | null;
  /** Tells whether the command of a key was carried out already. */
  isDone: (once: string) => boolean;
};

type Refused = Extract<Receipt, { ok: false }>;

/** Builds the door's part for links. */
export function createLinking({ env, state, isDone }: LinkingParts) {
  /** An address that talks to us elsewhere is not taken out of that conversation by the way. */
  async function taken(
    { tenant, region, conversationId }: ConversationAddress,
    { account, handle, force }: CommandOf<'LinkLeg'>,
  ): Promise<Refused | undefined> {
    if (force) return undefined;
    const { current } = await threadFor(env, { tenant, region, account, handle }).peek();
    if (!current || current === conversationId) return undefined;
    const standing = await conversationFor(env, { tenant, region, conversationId: current }).standing();
    if (!standing || standing.isOver) return undefined;
    return { ok: false, code: 'conflict', detail: `It has a conversation of its own: ${standing.reference}` };
  }

  return {
    /** Gives the refusal of a command that others stand against; undefined when nothing does. */
    async refusalOf(address: ConversationAddress, command: Command): Promise<Refused | undefined> {
      if (isDone(command.once)) return undefined;
      if (command.type === 'AskLink')
        return (await tooManyCodes(env, address, command)) ? { ok: false, code: 'too-many' } : undefined;
      return command.type === 'LinkLeg' ? taken(address, command) : undefined;
    },

    /** Gives the codes that are awaited, where the command may hold one; they live no longer than the command. */
    async codesFor({ tenant }: ConversationAddress, command: Command): Promise<Record<string, string>> {
      const linkIds = Object.keys(state()?.links ?? {});
      const mayHold =
        command.type === 'EnterCode' ||
        (command.type === 'ReceiveMessage' &&
          command.content.parts.some((part) => part.kind === 'text' && /\d/.test(part.text)));
      return mayHold && linkIds.length > 0 ? codesOfLinks(settingsOf(env).AUTH_SECRET, tenant, linkIds) : {};
    },
  };
}
