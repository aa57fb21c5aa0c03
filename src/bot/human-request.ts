/**
 * Owns the answer to "does this text ask for a human?". It would rather hand over once too often than trap somebody with a
 * bot, yet telling of a human ("I spoke with a representative yesterday") is no request.
 */
import { isAlmost } from './normalise.ts';
import { type HumanWords, humanWords } from './phrases/human.ts';
import { type Clause, isTakenBack, readClauses } from './read-clauses.ts';

/** Tells whether a text asks for a human, in any of the languages we know. */
export function isHumanRequest(text: string): boolean {
  return asksForHuman(readClauses(text));
}

/** Tells the same of a text that was read already. */
export function asksForHuman(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const { words, said, found } = clause;
    if (humanWords.some((language) => rejectsBot(words, language))) return true;
    if (humanWords.some((language) => language.noRequest.test(said))) return false;
    if (isTakenBack(clause, { topic: 'human', but: 'notHuman' })) return false;
    return found.human !== undefined || humanWords.some((language) => asks(words, said, language));
  });
}

function asks(clause: readonly string[], joined: string, language: HumanWords): boolean {
  return (
    asksByPhrase(clause, joined, language) ||
    isPersonAlone(clause, language) ||
    asksByVerb(clause, language) ||
    asksWhetherThere(clause, language)
  );
}

const isAgent = (word: string, language: HumanWords) =>
  language.agents.some((agent) => isAlmost(word, agent)) && !language.notAgents.includes(word);

/** "I hate talking to machines", "no robots"; but "my robot has not arrived" is about a purchase. */
function rejectsBot(clause: readonly string[], language: HumanWords): boolean {
  const bot = clause.findIndex((word) => language.bots.includes(word));
  const start = clause.findIndex((word) => language.against.includes(word));
  if (bot < 0 || start < 0 || start > bot) return false;
  if (/^(am i|are you|is this|youre|ar du|ar det|eres|es)\b/.test(clause.join(' '))) return false;
  if (['my', 'min', 'mi', 'mitt'].includes(clause[bot - 1] ?? '')) return false;
  const around = [...clause.slice(start, bot), ...clause.slice(bot + 1)];
  const known = [
    language.small,
    language.talk,
    language.pass,
    language.wish,
    language.against,
    language.not,
    language.bots,
  ];
  return around.every(
    (word) =>
      known.some((list) => list.includes(word)) ||
      ['do', 'anymore', 'more', 'stupid', 'longer', 'mas', 'mer', 'langre'].includes(word),
  );
}

function asksByPhrase(clause: readonly string[], joined: string, language: HumanWords): boolean {
  if (!language.phrases.test(joined)) return false;
  return (
    !clause.some((word) => language.not.includes(word)) &&
    !/\b(what|name|people|friends|they|she|he|had|was|spoke|talked|when|you are|are you|ai or|be a)\b/.test(joined) &&
    !/^you can\b/.test(joined)
  );
}

/** "representative", "a real person please": nothing but a person and small words. */
function isPersonAlone(clause: readonly string[], language: HumanWords): boolean {
  const persons = clause.filter((word) => isAgent(word, language) || word === 'person' || word === 'persona').length;
  return (
    persons > 0 &&
    clause.length <= 8 &&
    clause.every((word) => isAgent(word, language) || word === 'person' || language.small.includes(word))
  );
}

/** "I need to speak to a person", "give me an agent": a verb, then a person with little between. */
function asksByVerb(clause: readonly string[], language: HumanWords): boolean {
  return clause.some((word, index) => {
    const talks = language.talk.includes(word);
    const passes = language.pass.includes(word);
    if (!talks && !passes && !language.wish.includes(word)) return false;
    if (isPast(clause, index) || isNegated(clause, index, language)) return false;
    const rest = clause.slice(index + 1);
    const contact = talks || (passes && [word, ...rest.slice(0, 2)].some((near) => language.passed.includes(near)));
    return reachesPerson(rest, language, contact, talks || passes);
  });
}

function reachesPerson(rest: readonly string[], language: HumanWords, contact: boolean, verb: boolean): boolean {
  let strangers = 0;
  for (const [index, word] of rest.entries()) {
    if (isAgent(word, language)) return true;
    if (strangers === 0 && language.people.includes(word) && (contact || endsAfter(rest, index, language))) return true;
    if (strangers === 0 && language.desks.includes(word) && verb) return true;
    const known =
      language.small.includes(word) ||
      language.talk.includes(word) ||
      language.pass.includes(word) ||
      language.wish.includes(word);
    if (!known) strangers += 1;
    if (strangers > (verb ? 2 : 1)) return false;
  }
  return false;
}

/** After a mere wish a person counts when the clause ends there: "I need a person", not "I need a person's address". */
function endsAfter(rest: readonly string[], index: number, language: HumanWords): boolean {
  return (
    index <= 2 &&
    rest
      .slice(index + 1)
      .every(
        (word) =>
          ['please', 'pls', 'now', 'asap', 'tack', 'nu', 'ya', 'ahora', 'por', 'favor', 'to', 'att', 'med'].includes(
            word,
          ) || language.talk.includes(word),
      )
  );
}

/** "was talking to": told, not asked. */
function isPast(clause: readonly string[], index: number): boolean {
  return ['was', 'were', 'been', 'had', 'after', 'when', 'hade', 'haft', 'efter', 'estaba', 'estuve', 'tras'].includes(
    clause[index - 1] ?? '',
  );
}

/** "I don't want to talk to a human" is no request; "why can't I talk to a human" is one. */
function isNegated(clause: readonly string[], index: number, language: HumanWords): boolean {
  const at = clause.findIndex((word, place) => language.not.includes(word) && place <= index + 1);
  if (at < 0) return false;
  return ![...clause.slice(0, at), clause[at + 1] ?? ''].some((word) => language.able.includes(word));
}

/** "is anyone there", "is there a human": after a greeting, the person follows the question with nothing strange around. */
function asksWhetherThere(clause: readonly string[], language: HumanWords): boolean {
  const begin = clause.findIndex((word) => !language.greetings.includes(word));
  const question = begin > 0 ? clause.slice(begin) : clause;
  if (!['is', 'finns', 'hay', 'ar', 'any', 'anyone', 'anybody'].includes(question[0] ?? '')) return false;
  const isSomebody = (word: string) =>
    isAgent(word, language) || ['anyone', 'anybody', 'nagon', 'alguien'].includes(word);
  return question.some(isSomebody) && question.every((word) => isSomebody(word) || language.isThere.includes(word));
}
