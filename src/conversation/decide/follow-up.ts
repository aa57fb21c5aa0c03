/** Owns sending unread answers after a customer who left: once, with the reference, to an address that is proved to be theirs. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import { type Part, plainText } from '../../../schema/message.ts';
import { say } from '../../lib/texts.ts';
import { followUpLegOf } from '../follow-up-leg.ts';
import { unsendable } from '../may-write.ts';
import type { Draft } from './draft.ts';
import { write } from './speak.ts';

const system: Actor = { kind: 'system' };

/** What one message carries at most; older answers are read where they were written. */
const maxAnswers = 10;

/** Writes what was not read, in one message. Answers to it come into this conversation, on the leg it went to. */
export function followUp(draft: Draft): void {
  const { state, context } = draft;
  const leg = followUpLegOf(state, context.now);
  const { lastLive, readByCustomerSeq, followedUpSeq = 0, reference, language } = state;
  if (!leg || !lastLive) return;
  const unread = context.writtenSince(Math.max(readByCustomerSeq, followedUpSeq), lastLive.legId).slice(-maxAnswers);
  const parts = unread.flatMap(({ content }): Part[] => {
    if (!content) return [];
    const text = plainText(content.parts);
    const files = content.parts.filter((part) => part.kind === 'attachment' && !unsendable(leg, [part]));
    return [...(text ? [{ kind: 'text' as const, text }] : []), ...files];
  });
  if (parts.length === 0) return;
  const intro = say(context.market, language, 'followUp.intro', { tenant: context.market.tenantName, reference });
  write(draft, system, leg, {
    content: { parts: [{ kind: 'text', text: intro }, ...parts] },
    template: 'followUp.intro',
  });
}
