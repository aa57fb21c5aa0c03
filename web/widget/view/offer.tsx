/** Owns what the customer can press instead of writing: offered answers, and the stars of a rating. */
import type { Line } from '../logic/line.ts';
import { fill, type Ui } from './ui.ts';

type OfferLine = Extract<Line, { kind: 'offer' }>;

export function Offer({ line: { choices, isRating }, ui: { chat, words } }: { line: OfferLine; ui: Ui }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere.
    <div class="offer" role="group" aria-label={isRating ? words.rate : undefined}>
      {choices.map(({ value, title }) => (
        <button
          key={value}
          type="button"
          class={isRating ? 'star' : 'choice'}
          aria-label={isRating ? fill(words.rateValue, title) : undefined}
          onClick={() => chat.say({ kind: 'postback', value, title: isRating ? `${title} ★` : title })}
        >
          {isRating ? '★' : title}
        </button>
      ))}
    </div>
  );
}
