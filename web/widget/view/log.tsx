/** Owns the log: what was said, spoken out as it comes, and kept at its end unless the reader has gone up to read. */
import { Component, createRef } from 'preact';
import type { Line } from '../logic/line.ts';
import { Message } from './message.tsx';
import { Offer } from './offer.tsx';
import { dayOf, fill, type Ui } from './ui.ts';

function LineView({ line, ui }: { line: Line; ui: Ui }) {
  const { chat, words, view } = ui;
  switch (line.kind) {
    case 'message':
      return <Message line={line} ui={ui} />;
    case 'offer':
      return <Offer line={line} ui={ui} />;
    case 'day':
      return <p class="day">{dayOf(line.at, view.here.session)}</p>;
    case 'ended':
      return (
        <p class="day">
          {words.ended}
          {!view.here.session.signedIn && (
            <button type="button" class="link" onClick={chat.startOver}>
              {words.startOver}
            </button>
          )}
        </p>
      );
  }
}

function count(lines: readonly Line[], isOwn: boolean): number {
  return lines.filter((line) => line.kind === 'message' && (line.author.kind === 'you') === isOwn).length;
}

const nearEndPx = 60;

/** Shows the lines. The box is laid out from its end, so that it stays there by itself: at its end `scrollTop` is 0. */
export class Log extends Component<{ ui: Ui }, { seen?: number | undefined }> {
  readonly #log = createRef<HTMLDivElement>();

  override componentDidUpdate({ ui }: { ui: Ui }): void {
    // Whoever writes wants to see it stand there.
    if (count(this.props.ui.lines, true) > count(ui.lines, true)) this.#toEnd();
  }

  readonly #toEnd = () => this.#log.current?.scrollTo(0, 0);

  override render() {
    const { ui } = this.props;
    const { words, lines, view } = ui;
    const { session, conversation } = view.here;
    const fromUs = count(lines, false);
    const missed = fromUs - (this.state.seen ?? fromUs);
    return (
      <div class="log-frame">
        <div
          class="log"
          ref={this.#log}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
          tabIndex={0}
          role="log"
          aria-label={words.title}
          aria-busy={!conversation.isWhole}
          onScroll={({ currentTarget: log }) => {
            const isAtEnd = log.scrollTop > -nearEndPx;
            this.setState(({ seen }) => ({ seen: isAtEnd ? undefined : (seen ?? fromUs) }));
          }}
        >
          <div class="lines">
            {lines.length === 0 && (
              <p class="greeting">
                {session.tenantName}
                <b>{words.title}</b>
              </p>
            )}
            {lines.map((line) => (
              <LineView key={line.key} line={line} ui={ui} />
            ))}
          </div>
        </div>
        {missed > 0 && (
          <button type="button" class="jump" onClick={this.#toEnd}>
            {missed > 1 ? fill(words.newMessages, missed) : words.newMessage}
          </button>
        )}
      </div>
    );
  }
}
