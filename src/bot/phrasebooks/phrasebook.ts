/**
 * Owns the shape in which a language tells what people say in it. Phrases are written as people spell them; what reads them puts
 * them into the plain form of `toClauses` first, so accents and capitals need no variants.
 *
 * A phrase is one or more words. A word that ends in `*` stands for every word that begins so (`återbetal*`). `…` stands for up
 * to three words, or none (`mich … anrufen`). In a language that sets no spaces between words (`spaced: false`) a phrase is looked for
 * anywhere in the text.
 */
export type Phrasebook = {
  /** The language's tag, as locales/ names its catalogue. */
  language: string;
  /** Whether words are set apart by spaces; true when left out. */
  spaced?: boolean;
  /** Asks for a person: enough on its own, wherever it stands in a clause. */
  human: Phrases;
  /** Says that no person is wanted, or asks whether this is one, or tells of one: takes back what `human` found in the clause. */
  notHuman: Phrases;
  /** Asks to be called by phone. */
  callback: Phrases;
  /** Tells of calls that were, or that nobody wants. */
  notCallback: Phrases;
  /** Asks to go on by text message, or says that the customer has to leave now. */
  text: Phrases;
  /** Tells of texts that came, or did not, or that nobody wants. */
  notText?: Phrases;
  /** Names a refund, or money or goods going back. */
  refund: Phrases;
  /** Near a refund: asks where it is or complains that it has not come. */
  refundStatus: Phrases;
  /** Near a refund: asks how refunds work or for one to be made, which is another matter. */
  refundPolicy: Phrases;
  /** Single words of which a greeting consists. */
  greeting: Phrases;
  /** Says thanks or goodbye, or that this was all. */
  goodbye: Phrases;
  /** Single words of which a bare yes, and a bare no, consist; the first word of a no must be one of `no`. */
  yes: Phrases;
  no: Phrases;
};

/** Is a list of phrases as it is written, one a line or with commas between. It is cut when it is first looked for, not at start-up. */
export type Phrases = { readonly text: string };

/** Takes a list as it is written. */
export const phrases = (text: string): Phrases => ({ text });

/** Cuts a list into its phrases. */
export function listOf({ text }: Phrases): string[] {
  return text
    .replaceAll(',', '\n')
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
