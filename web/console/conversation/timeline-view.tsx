/** Owns the scroll of a conversation: days, lines, what is on its way, who is writing; older ones load when one scrolls up. */
import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import { plainText } from '../../../schema/message.ts';
import { isSameDay } from '../../shared/format.ts';
import { useDeps } from '../deps.tsx';
import { formats, words } from '../words.ts';
import { displayNameOf, type Header, speakerOf } from './header.ts';
import { MessageBubble } from './lines/message-bubble.tsx';
import { NoteBubble } from './lines/note-bubble.tsx';
import { OutgoingBubble } from './lines/outgoing-bubble.tsx';
import { SystemRow } from './lines/system-row.tsx';
import { TypingRow } from './lines/typing-row.tsx';
import { isBotThinking, type Line, toLines } from './timeline.ts';
import classes from './timeline-view.module.css';
import { useConversation } from './use-conversation.ts';
import { useFollow } from './use-follow.ts';
import { useReadMark } from './use-read-mark.ts';

const groupMs = 5 * 60_000;

/** Tells whether a line goes on where the one before stopped: same speaker, soon after. */
function continues(line: Line, before: Line | undefined): boolean {
  if (line.kind !== 'message' || before?.kind !== 'message') return false;
  if (line.legId !== before.legId || line.actor.kind !== before.actor.kind || line.at - before.at > groupMs)
    return false;
  return line.actor.kind !== 'agent' || before.actor.kind !== 'agent' || line.actor.id === before.actor.id;
}

function dayName(at: number, now: number): string {
  if (isSameDay(at, now)) return words.conversation.today;
  return isSameDay(at, now - 86_400_000) ? words.conversation.yesterday : formats.day(at);
}

function Row({ line, isContinued }: { line: Line; isContinued: boolean }) {
  if (line.kind === 'message') return <MessageBubble line={line} isContinued={isContinued} />;
  return line.kind === 'note' ? <NoteBubble line={line} /> : <SystemRow line={line} />;
}

/** Says the newest customer message to who cannot see it arrive. */
function Announcer({ lines, header }: { lines: readonly Line[]; header: Header }) {
  const openedAt = useRef(lines.at(-1)?.seq ?? 0);
  const newest = lines.findLast((line) => line.kind === 'message' && line.actor.kind === 'customer');
  const text =
    newest?.kind === 'message' && newest.seq > openedAt.current
      ? words.attention.message(speakerOf(header, newest.legId), plainText(newest.parts))
      : '';
  return (
    <div className="sr-only" aria-live="polite">
      {text}
    </div>
  );
}

export function Timeline() {
  const { now } = useDeps();
  const conversation = useConversation();
  const { events, hasOlder, olderState, outgoing, typing, header, store } = conversation;
  const lines = useMemo(() => toLines(events), [events]);
  const name = displayNameOf(header);
  const isThinking = useMemo(() => header.owner.kind === 'bot' && isBotThinking(events), [events, header.owner.kind]);
  const who = typing
    ? typing.who === 'bot'
      ? words.conversation.bot
      : (typing.name ?? name)
    : isThinking
      ? words.conversation.bot
      : undefined;
  const follow = useFollow({ lines, tail: `${outgoing.length}/${who ?? ''}`, loadOlder: store.loadOlder });
  useReadMark(conversation, follow.isAtEnd);
  useEffect(() => () => store.setTyping(false), [store]);

  return (
    <div className={classes.frame}>
      <section
        className={classes.scroll}
        ref={follow.scroll}
        onScroll={follow.onScroll}
        aria-label={words.conversation.messages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
        tabIndex={0}
      >
        <div className={classes.lines}>
          <div className={classes.begin}>
            {!hasOlder && <span>{words.conversation.start}</span>}
            {hasOlder && olderState === 'loading' && <span role="status">{words.conversation.olderLoading}</span>}
            {hasOlder && olderState !== 'loading' && (
              <Button variant="subtle" size="compact-xs" onClick={() => void store.loadOlder()}>
                {olderState === 'failed' ? words.tryAgain : words.conversation.older}
              </Button>
            )}
          </div>
          {lines.map((line, index) => {
            const before = lines[index - 1];
            const isNewDay = !before || !isSameDay(before.at, line.at);
            return (
              <Fragment key={line.key}>
                {isNewDay && <h3 className={classes.day}>{dayName(line.at, now())}</h3>}
                <Row line={line} isContinued={!isNewDay && continues(line, before)} />
              </Fragment>
            );
          })}
          {outgoing.map((item) => (
            <OutgoingBubble key={item.clientId} item={item} />
          ))}
          {who && <TypingRow name={who} />}
        </div>
      </section>
      {!follow.isAtEnd && (
        <Button
          className={classes.jump}
          radius="xl"
          size="xs"
          variant="default"
          leftSection={<IconArrowDown size={14} aria-hidden="true" />}
          onClick={follow.toEnd}
        >
          {follow.unseen > 0 ? words.conversation.newMessages(follow.unseen) : words.conversation.newest}
        </Button>
      )}
      <Announcer lines={lines} header={header} />
    </div>
  );
}
