/**
 * Owns the dialogue with who has to leave: which number answers go to by text. The code that proves the number is heard by the
 * conversation itself; the bot never sees it.
 */
import type { Heard } from '../heard.ts';
import type { BotLinks } from '../ports.ts';
import type { Flow, Next, Turn } from '../turn-parts.ts';

export const textFlow = 'text-message';

type Answer = Awaited<ReturnType<BotLinks['ask']>>;

const away: Answer = { kind: 'refused', why: 'unavailable' };
const asking: Flow = { name: textFlow, step: 'phone', slots: {} };

/** Takes the dialogue one turn further. */
export async function followText(turn: Turn, heard: Heard, links: BotLinks): Promise<Next> {
  const { flow } = turn.input.memory;
  turn.facts.intent = 'text-request';
  const phone = numberIn(heard);
  if (phone) return ask(turn, links, phone);
  if (flow?.name === textFlow) return askAgain(turn);
  turn.words.say('bot.textPhone');
  turn.words.offer(turn.words.no, turn.words.human);
  turn.did('asked for a number to go on by text');
  return { kind: 'wait', misses: 0, flow: asking };
}

function numberIn({ texts }: Heard): string | undefined {
  const said = texts.at(-1) ?? '';
  return (said.replace(/\D/g, '').length >= 7 && /\+?[\d\s().-]{7,}/.exec(said)?.[0].trim()) || undefined;
}

async function ask(turn: Turn, links: BotLinks, phone: string): Promise<Next> {
  const answer = await turn.patience(() => links.ask(phone), away);
  if (answer.kind === 'asked') {
    turn.words.say('bot.textCode', { number: answer.address });
    turn.did('sent a code to go on by text');
    return { kind: 'wait', misses: 0 };
  }
  if (answer.why === 'bad-number') return askAgain(turn);
  turn.words.say('bot.textNone');
  turn.words.offer(turn.words.human, turn.words.no);
  turn.did('could not send a code');
  return { kind: 'wait', misses: 0, flow: { name: 'offer', step: 'offered', slots: {} } };
}

/** Asks once more; then a human is the better answer. */
function askAgain(turn: Turn): Next {
  const misses = turn.input.memory.misses + 1;
  if (misses >= turn.input.market.bot.maxMisses) return { kind: 'handover', reason: 'not-understood' };
  turn.words.say('bot.textBadNumber');
  turn.did('got no number');
  return { kind: 'wait', misses, flow: asking };
}
