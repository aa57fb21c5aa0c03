/** Lists the pages of a market in the order they are offered; each forms one subject of its configuration. */
import { IconBuilding, type IconClock } from '@tabler/icons-react';
import type { FunctionComponent } from 'react';
import { words } from '../../words.ts';
import { BasicsPage } from './pages/basics-page.tsx';

export type MarketPage = {
  id: string;
  name: string;
  Icon: typeof IconClock;
  Page: FunctionComponent;
  /** The parts of the configuration that it edits, as the beginnings of pointers: what a check finds there is counted at the page. */
  fields: readonly string[];
};

export const marketPages: readonly MarketPage[] = [
  {
    id: 'basics',
    name: words.market.pages.basics,
    Icon: IconBuilding,
    Page: BasicsPage,
    fields: ['/name', '/legalEntity', '/country', '/currency', '/timeZone', '/residency', '/contacts', '/publishing'],
  },
];
