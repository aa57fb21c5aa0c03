/** Shows who this is, how it stands and what can be done; narrow screens keep the first action and put the rest in a menu. */
import { ActionIcon, CopyButton, Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconLayoutSidebarRight, IconShieldCheckFilled } from '@tabler/icons-react';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { DueMark } from '../time/due-mark.tsx';
import { PriorityMenu } from '../time/priority-menu.tsx';
import { toDue } from '../time/say-clock.ts';
import { useClocks } from '../time/use-clocks.ts';
import { formats, words } from '../words.ts';
import { Actions } from './actions/actions.tsx';
import classes from './conversation-header.module.css';
import { displayNameOf } from './header.ts';
import { HoldMark } from './hold-mark.tsx';
import { type Conversation, useConversation } from './use-conversation.ts';

function describeOwner({ header, isMine, queueName }: Conversation): string {
  const { owner } = header;
  if (owner.kind === 'bot') return words.conversation.ownerBot;
  if (owner.kind === 'queue') return words.conversation.ownerQueue(queueName(owner.queue));
  if (owner.kind === 'elsewhere') return words.conversation.ownerAgent(owner.where);
  if (owner.kind === 'nobody') return words.conversation.ownerNobody;
  return isMine ? words.conversation.ownerYou : words.conversation.ownerAgent(owner.name);
}

export function ConversationHeader({ onDetails, detailsShown }: { onDetails: () => void; detailsShown: boolean }) {
  const conversation = useConversation();
  const { header } = conversation;
  const clocks = useClocks();
  const { section } = useParams({ from: '/session/$section/$conversationId' });
  const { market, q } = useSearch({ from: '/session/$section' });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (window.matchMedia('(max-width: 47.99em)').matches) heading.current?.focus();
  }, []);

  return (
    <div className={classes.header}>
      <Link to="/$section" params={{ section }} search={{ market, q }} className={classes.back} aria-label={words.back}>
        <IconArrowLeft size={18} aria-hidden="true" />
      </Link>
      <div className={classes.who}>
        <h2 className={classes.name} ref={heading} tabIndex={-1}>
          <span>{displayNameOf(header)}</span>
          {header.contact.verified && (
            <Tooltip label={words.customer.verifiedExplained}>
              <span className={classes.verified} role="img" aria-label={words.customer.verified}>
                <IconShieldCheckFilled size={15} aria-hidden="true" />
              </span>
            </Tooltip>
          )}
        </h2>
        <div className={classes.facts}>
          <span className={classes.state} data-state={conversation.isMine ? 'mine' : header.state}>
            {describeOwner(conversation)}
          </span>
          <HoldMark />
          <DueMark {...toDue(clocks)} />
          <PriorityMenu />
          <CopyButton value={header.reference}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? words.conversation.copied : words.conversation.copy}>
                <UnstyledButton
                  className={`${classes.reference} mono`}
                  onClick={copy}
                  aria-label={`${words.conversation.copy}: ${header.reference}`}
                >
                  {header.reference}
                </UnstyledButton>
              </Tooltip>
            )}
          </CopyButton>
          <span className={classes.quiet}>
            {header.market.toUpperCase()} · {formats.language(header.language)}
          </span>
        </div>
      </div>
      <Actions />
      <Tooltip label={detailsShown ? words.conversation.hideDetails : words.conversation.details}>
        <ActionIcon
          size={30}
          onClick={onDetails}
          aria-expanded={detailsShown}
          aria-label={detailsShown ? words.conversation.hideDetails : words.conversation.details}
        >
          <IconLayoutSidebarRight size={18} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
