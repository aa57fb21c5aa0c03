/** Owns what makes a market's words publishable: all there, readable as ICU MessageFormat, and asking for no unknown value. */
import { IntlMessageFormat } from 'intl-messageformat';
import { textKeys } from '../../schema/text-keys.ts';
import { widgetWords } from '../../schema/widget-words.ts';

type Catalogue = Record<string, string | undefined>;

/** Lists every key that a language must have words for. */
export const catalogueKeys: readonly string[] = [
  ...Object.keys(textKeys),
  ...Object.keys(widgetWords).map((word) => `widget.${word}`),
];

/** Lists what is wrong with a language's words, empty when they may be published; each line names language and key. */
export function textFaults(language: string, words: Catalogue, reference: Catalogue): string[] {
  const missing = catalogueKeys.filter((key) => !words[key]?.trim()).map((key) => `${language}: ${key} is missing`);
  const wrong = Object.entries(words).flatMap(([key, message]) => {
    if (!catalogueKeys.includes(key)) return [`${language}: ${key} is no text of ours`];
    if (message === undefined) return [];
    const fault = messageFault(language, message, placeholdersOf(language, reference[key] ?? ''));
    return fault ? [`${language}: ${key} ${fault}`] : [];
  });
  return [...missing, ...wrong];
}

function messageFault(language: string, message: string, allowed: Set<string>): string | undefined {
  try {
    const unknown = [...placeholdersOf(language, message)].filter((name) => !allowed.has(name));
    if (unknown.length > 0) return `asks for {${unknown.join('}, {')}}, which it is not given`;
    return styleFault(language, astOf(language, message));
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : 'not ICU MessageFormat'}`;
  }
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const astOf = (language: string, message: string): Element[] =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

/** Finds a way of writing a value that fails only once there is a value: days, times and amounts come as words already. */
function styleFault(language: string, elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    // In the syntax tree, 2 is a number, 3 a date and 4 a time.
    if (element.type === 3 || element.type === 4)
      return `writes {${element.value}} as a date or time, but is given words; write {${element.value}} alone`;
    if (element.type === 2) {
      try {
        new IntlMessageFormat([element], language).format({ [element.value]: 1 });
      } catch {
        return `writes {${element.value}} in a way that no number can be written; write {${element.value}} alone`;
      }
    }
    const inner = 'options' in element ? Object.values(element.options).map(({ value }) => value) : [];
    const found = inner.map((value) => styleFault(language, value)).find((fault) => fault !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** Lists the names of the values that a message asks for; throws a SyntaxError when it is not ICU MessageFormat. */
export function placeholdersOf(language: string, message: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) for (const each of node) visit(each);
    // In the syntax tree, 0 is literal text and 7 the `#` of a plural; all other elements name a value.
    if ('type' in node && 'value' in node && typeof node.value === 'string' && node.type !== 0 && node.type !== 7) {
      names.add(node.value);
    }
    if ('options' in node && typeof node.options === 'object') visit(Object.values(node.options ?? {}));
    if ('value' in node && typeof node.value === 'object') visit(node.value);
  };
  visit(astOf(language, message));
  return names;
}
