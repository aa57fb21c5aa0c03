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
import type { PageId } from './page-of.ts';
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

export type MarketPage = { id: PageId; Icon: typeof IconClock; Page: FunctionComponent };

export const marketPages: readonly MarketPage[] = [
  { id: 'start', Icon: IconRocket, Page: StartPage },
  { id: 'basics', Icon: IconBuilding, Page: BasicsPage },
  { id: 'languages', Icon: IconLanguage, Page: LanguagesPage },
  { id: 'hours', Icon: IconClock, Page: HoursPage },
  { id: 'channels', Icon: IconPlugConnected, Page: ChannelsPage },
  { id: 'queues', Icon: IconUsersGroup, Page: QueuesPage },
  { id: 'bot', Icon: IconRobot, Page: BotPage },
  { id: 'clocks', Icon: IconClockHour4, Page: ClocksPage },
  { id: 'reach', Icon: IconPhoneCall, Page: ReachPage },
  { id: 'rules', Icon: IconScale, Page: RulesPage },
  { id: 'texts', Icon: IconMessage2, Page: TextsPage },
  { id: 'review', Icon: IconChecklist, Page: ReviewPage },
  { id: 'history', Icon: IconHistory, Page: HistoryPage },
];
