/** Owns reading a code that joins an address out of what somebody typed, and taking it out before anything is stored. Pure. */
import type { PendingLink } from '../../schema/conversation/state.ts';
import type { Content } from '../../schema/message.ts';

/**
 * How long a code can be entered, how often a wrong one is heard, how many are awaited at once, and how many numbers of one message
 * are compared: a list of all numbers would hold every code.
 */
export const linkRules = { lastsMs: 600_000, tries: 5, pending: 3, compared: 2 } as const;

const mask = '••••••';
/** Six digits, as people write them: with a space or dash after three, not inside a longer number. */
const sixDigits = /(?<![\d-])\d{3}[\s-]?\d{3}(?![\d-])/g;
/** More words than this beside a code are a message of their own. */
const wordsBeside = 4;

/** Reads six digits as they are compared. */
export function plainCode(text: string): string {
  return text.replace(/[\s-]/g, '');
}

export type TypedCode = {
  /** The link whose code it is; absent when it is nobody's. */
  linkId?: string;
  content: Content;
  /** True when nothing else was said. */
  isAlone: boolean;
  /** True for what was meant as a code. Other numbers of a sentence are a try too, or guessing would be free, but nobody is told. */
  isMeant: boolean;
};

type Links = Readonly<Record<string, PendingLink>>;

/**
 * Finds a code in a message while one is awaited: the right one among its first numbers, a wrong one as such only where it is all that
 * was said, as six digits in a sentence may be anything. Undefined for a message like any other.
 */
export function typedCode(
  { parts, ...content }: Content,
  links: Links | undefined,
  codes: Readonly<Record<string, string>>,
): TypedCode | undefined {
  const awaited = Object.keys(links ?? {});
  const texts = parts.flatMap((part) => (part.kind === 'text' && !part.quoted ? [part.text] : []));
  const found = texts.flatMap((text) => text.match(sixDigits) ?? []);
  if (awaited.length === 0 || found.length === 0) return undefined;
  const compared = [...new Set(found.map(plainCode))].slice(0, linkRules.compared);
  const linkId = awaited.find((id) => compared.some((digits) => digits === codes[id]));
  const beside =
    texts
      .join(' ')
      .replace(sixDigits, ' ')
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isAlone = beside <= wordsBeside && parts.every(({ kind }) => kind === 'text' || kind === 'html');
  if (!linkId && !(isAlone && beside === 0)) return { content: { parts, ...content }, isAlone: false, isMeant: false };
  const cleared = parts.flatMap((part) => {
    // The same words a second time: what was taken out of the text must not stand there.
    if (part.kind === 'html') return [];
    return [part.kind === 'text' ? { ...part, text: part.text.replace(sixDigits, mask) } : part];
  });
  return { ...(linkId ? { linkId } : {}), content: { ...content, parts: cleared }, isAlone, isMeant: true };
}
