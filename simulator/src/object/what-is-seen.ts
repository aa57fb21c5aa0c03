/** Owns what an act changes of a message for those who look at it in the app. */
import type { ActRequest } from '../act-request.ts';
import type { WorldMessage } from '../messages.ts';
import type { MessageChanges } from './mailbag.ts';

/** Gives what changes of a message; nothing for an act that leaves it as it is, or that is not the person's to do. */
export function withWhatIsSeen(message: WorldMessage, act: ActRequest): MessageChanges | undefined {
  if (message.account !== act.account || message.address !== act.from) return undefined;
  const isOwn = message.direction === 'up';
  switch (act.act) {
    case 'react': {
      const others = (message.reactions ?? []).filter(({ by }) => by !== 'up');
      return { reactions: act.emoji ? [...others, { by: 'up', emoji: act.emoji }] : others };
    }
    case 'edit':
      return isOwn ? { text: act.text, edited: true } : undefined;
    case 'delete':
      return isOwn ? { deleted: true } : undefined;
    default:
      return undefined;
  }
}
