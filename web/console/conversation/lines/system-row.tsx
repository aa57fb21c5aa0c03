/** Says what happened besides the words: who took over, what was verified, how it ended. */
import {
  IconArrowsExchange,
  IconChevronsUp,
  IconFlag,
  IconGavel,
  IconHourglass,
  IconLanguage,
  IconLink,
  IconMessage2,
  IconPhone,
  IconShieldCheck,
  IconShieldX,
  IconStar,
  IconTool,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { formats, words } from '../../words.ts';
import type { SystemLine } from '../timeline.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './lines.module.css';
import { type Saying, saySystem } from './say-system.ts';

const icons: Record<Saying['sign'], typeof IconFlag> = {
  begin: IconMessage2,
  person: IconUser,
  move: IconArrowsExchange,
  verified: IconShieldCheck,
  refused: IconShieldX,
  action: IconTool,
  end: IconFlag,
  hold: IconGavel,
  rating: IconStar,
  language: IconLanguage,
  urgency: IconChevronsUp,
  clock: IconHourglass,
  phone: IconPhone,
  link: IconLink,
};

export const SystemRow = memo(function SystemRow({ line }: { line: SystemLine }) {
  const { header, queueName, timeZone } = useConversation();
  const legOf = (legId: string) => header.legs.find(({ id }) => id === legId);
  const said = saySystem(line.event, { queueName, legOf, timeZone });
  if (!said) return null;
  const Icon = icons[said.sign];
  return (
    <p className={classes.system} data-tone={said.tone}>
      <Icon size={14} stroke={1.7} aria-hidden="true" />
      <span>
        {said.text}
        {said.leadsTo && (
          <>
            {' · '}
            <Link to="/$section/$conversationId" params={{ section: 'open', conversationId: said.leadsTo }}>
              {words.system.openQuoted}
            </Link>
          </>
        )}
      </span>
      <time className="numbers" dateTime={new Date(line.at).toISOString()} title={formats.full(line.at)}>
        {formats.time(line.at)}
      </time>
    </p>
  );
});
