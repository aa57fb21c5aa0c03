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
  human: readonly string[];
  /** Says that no person is wanted, or asks whether this is one, or tells of one: takes back what `human` found in the clause. */
  notHuman: readonly string[];
  /** Asks to be called by phone. */
  callback: readonly string[];
  /** Tells of calls that were, or that nobody wants. */
  notCallback: readonly string[];
  /** Asks to go on by text message, or says that the customer has to leave now. */
  text: readonly string[];
  /** Tells of texts that came, or did not, or that nobody wants. */
  notText?: readonly string[];
  /** Names a refund, or money or goods going back. */
  refund: readonly string[];
  /** Near a refund: asks where it is or complains that it has not come. */
  refundStatus: readonly string[];
  /** Near a refund: asks how refunds work or for one to be made, which is another matter. */
  refundPolicy: readonly string[];
  /** Single words of which a greeting consists. */
  greeting: readonly string[];
  /** Says thanks or goodbye, or that this was all. */
  goodbye: readonly string[];
  /** Single words of which a bare yes, and a bare no, consist; the first word of a no must be one of `no`. */
  yes: readonly string[];
  no: readonly string[];
};

/** Cuts a list written one phrase a line, or with commas between, into its phrases. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
