/** Lists the pages of a market in the order they are offered; each forms one subject of its configuration. */
import {
  IconBuilding,
  IconChecklist,
  IconClock,
  IconClockHour4,
  IconHistory,
  IconLanguage,
  IconMessage2,
  IconPhoneCall,
  IconPlugConnected,
  IconRobot,
  IconRocket,
  IconScale,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { FunctionComponent } from 'react';
import type { words } from '../../words.ts';
import { BasicsPage } from './pages/basics-page.tsx';
import { BotPage } from './pages/bot-page.tsx';
import { ChannelsPage } from './pages/channels-page.tsx';
import { ClocksPage } from './pages/clocks-page.tsx';
import { HistoryPage } from './pages/history-page.tsx';
import { HoursPage } from './pages/hours-page.tsx';
import { LanguagesPage } from './pages/languages-page.tsx';
import { QueuesPage } from './pages/queues-page.tsx';
import { ReachPage } from './pages/reach-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { RulesPage } from './pages/rules-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { TextsPage } from './pages/texts-page.tsx';

type Id = keyof typeof words.market.pages;

export type MarketPage = {
  id: Id;
  Icon: typeof IconClock;
  Page: FunctionComponent;
  /** The parts of the configuration that it edits, as the beginnings of pointers: what a check finds there is counted at the page. */
  fields: readonly string[];
};

export const marketPages: readonly MarketPage[] = [
  { id: 'start', Icon: IconRocket, Page: StartPage, fields: [] },
  {
    id: 'basics',
    Icon: IconBuilding,
    Page: BasicsPage,
    fields: [
      ...['/name', '/legalEntity', '/country', '/currency', '/timeZone', '/residency', '/contacts', '/publishing'],
      ...['/refunds', '/disputes'],
    ],
  },
  { id: 'languages', Icon: IconLanguage, Page: LanguagesPage, fields: ['/languages'] },
  { id: 'hours', Icon: IconClock, Page: HoursPage, fields: ['/hours', '/holidays'] },
  { id: 'channels', Icon: IconPlugConnected, Page: ChannelsPage, fields: ['/channels', '/attachments'] },
  { id: 'queues', Icon: IconUsersGroup, Page: QueuesPage, fields: ['/queues', '/routing'] },
  { id: 'bot', Icon: IconRobot, Page: BotPage, fields: ['/bot', '/identity'] },
  { id: 'clocks', Icon: IconClockHour4, Page: ClocksPage, fields: ['/clocks', '/escalation'] },
  {
    id: 'reach',
    Icon: IconPhoneCall,
    Page: ReachPage,
    fields: ['/callback', '/phone', '/consent', '/resolution', '/followUp'],
  },
  { id: 'rules', Icon: IconScale, Page: RulesPage, fields: ['/retention', '/authorities', '/hardship'] },
  { id: 'texts', Icon: IconMessage2, Page: TextsPage, fields: ['/texts'] },
  { id: 'review', Icon: IconChecklist, Page: ReviewPage, fields: [] },
  { id: 'history', Icon: IconHistory, Page: HistoryPage, fields: [] },
];
