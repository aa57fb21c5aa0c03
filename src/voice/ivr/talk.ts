/** Owns one step of the menu in the making: what is said, where the caller goes, what is asked of the world. */
import type { TextKey } from '../../../schema/text-keys.ts';
import { say, type TextValues } from '../../lib/texts.ts';
import type { Colleague, IvrContext, IvrState, IvrStep, Place, Question, Reply, Spoken } from './ivr.ts';

type Values<Key extends TextKey> = keyof TextValues[Key] extends never ? [] : [values: TextValues[Key]];
type Said = {
  heard?: string;
  asksHuman?: boolean;
  identified?: { customerId: string; name?: string };
  freed?: Colleague;
};

export class Talk {
  state: IvrState;
  readonly context: IvrContext;
  readonly notes: Said = {};
  readonly #sentences: Spoken[];
  #next: { reply: Reply } | { question: Question } | undefined;

  constructor(state: IvrState, context: IvrContext) {
    const { pending = [], ...rest } = state;
    this.state = rest;
    this.#sentences = [...pending];
    this.context = context;
  }

  change(changes: Partial<IvrState>): void {
    this.state = { ...this.state, ...changes };
  }

  /** Says a text of the market in the caller's language. */
  say<Key extends TextKey>(key: Key, ...values: Values<Key>): void {
    this.sayIn(this.state.language, key, ...values);
  }

  sayIn<Key extends TextKey>(language: string, key: Key, ...values: Values<Key>): void {
    this.#sentences.push({ text: this.words(key, language, ...values), language });
  }

  /** Says words that were made of the market's texts already. */
  sayWords(text: string): void {
    this.#sentences.push({ text, language: this.state.language });
  }

  words<Key extends TextKey>(key: Key, language: string, ...values: Values<Key>): string {
    // The tuple of values is what `say` takes after the key; the compiler cannot see it through the generic.
    return (say as (market: IvrContext['market'], language: string, key: TextKey, values?: object) => string)(
      this.context.market,
      language,
      key,
      values[0],
    );
  }

  /** Notes what the caller said, for the timeline. */
  heard(text: string): void {
    this.notes.heard = text;
  }

  /** Takes the caller to a place; what they say next is heard there. */
  listenAt(place: Place, { digits, speech = true }: { digits?: number; speech?: boolean } = {}): void {
    const { language } = this.state;
    // Who has come somewhere else begins anew there.
    this.change({ place, ...(place === this.state.place ? {} : { misses: 0 }) });
    this.#reply({ kind: 'listen', language, speech, ...(digits === undefined ? {} : { digits }) });
  }

  ask(question: Question): void {
    if (this.#sentences.length > 0) this.change({ pending: this.#sentences });
    this.#next = { question };
  }

  connect(colleague: Colleague): void {
    this.change({ place: 'ringing', colleague });
    this.#reply({ kind: 'connect', colleague });
  }

  end(): void {
    this.change({ place: 'over' });
    this.#reply({ kind: 'end' });
  }

  done(): IvrStep {
    if (!this.#next) this.end();
    return { state: this.state, ...this.notes, ...(this.#next as { reply: Reply }) };
  }

  #reply(then: Reply['then']): void {
    this.#next = { reply: { say: this.#sentences, then } };
  }
}
