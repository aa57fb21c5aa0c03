/** Owns the way between the inbox's sections and markets. On narrow screens it lies on top and the sections scroll sideways. */
import { Tooltip } from '@mantine/core';
import {
  IconCheck,
  IconCircleDot,
  IconClockHour4,
  IconInbox,
  IconPhoneCall,
  IconPlugConnected,
  IconSettings,
  IconSparkles,
} from '@tabler/icons-react';
import { Link, useParams, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMayAdminister } from '../admin/admin-pages.ts';
import { useInbox, useSectionCount } from '../inbox/inbox-context.tsx';
import { type Section, sections, selectAgents } from '../inbox/inbox-state.ts';
import { useMe } from '../session/me.ts';
import { words } from '../words.ts';
import { AccountMenu } from './account-menu.tsx';
import { Logo } from './logo.tsx';
import { PresenceSwitch } from './presence-switch.tsx';
import classes from './sidebar.module.css';

const icons: Record<Section, typeof IconInbox> = {
  waiting: IconClockHour4,
  mine: IconInbox,
  open: IconCircleDot,
  bot: IconSparkles,
  resolved: IconCheck,
};

function SectionLink({ section, market }: { section: Section; market: string | undefined }) {
  const count = useSectionCount(section, market);
  const Icon = icons[section];
  return (
    <Link
      to="/$section"
      params={{ section }}
      search={{ market }}
      className={classes.section}
      activeProps={{ 'data-active': true, 'aria-current': 'page' }}
      activeOptions={{ includeSearch: false }}
      data-urgent={(section === 'waiting' && count.number > 0) || undefined}
    >
      <Icon size={17} stroke={1.7} aria-hidden="true" />
      <span className={classes.label}>{words.sections[section]}</span>
      {count.number > 0 && (
        <span className={`${classes.count} numbers`}>
          {count.number}
          {count.more ? '+' : ''}
        </span>
      )}
    </Link>
  );
}

/** Pages beside the inbox, each for who may read it. */
const pages = [
  { to: '/callbacks', permission: 'callback.read', Icon: IconPhoneCall, name: words.callbacks.title },
  { to: '/channels', permission: 'accounts.read', Icon: IconPlugConnected, name: words.health.title },
] as const;

function MarketLink({ market, code, name }: { market: string | undefined; code: string; name: string }) {
  const { section } = useParams({ strict: false });
  const search = useSearch({ strict: false });
  const { view } = useInbox();
  const here = selectAgents(view.inbox, market).filter(({ state }) => state === 'available');
  const page = useRouterState({ select: ({ location }) => pages.find(({ to }) => location.pathname.endsWith(to)) });
  return (
    <Tooltip label={`${name} · ${words.colleagues(here.length)}`} position="right">
      <Link
        to={page?.to ?? '/$section'}
        params={{ section: section ?? 'waiting' }}
        search={{ market }}
        className={classes.market}
        aria-current={search.market === market ? 'true' : undefined}
        data-active={search.market === market || undefined}
      >
        <span className={classes.code}>{code}</span>
        <span className={classes.label}>{name}</span>
        {here.length > 0 && (
          <span className={classes.available}>
            <i aria-hidden="true" />
            <span className="numbers">{here.length}</span>
            <span className="sr-only">{words.presence.available}</span>
          </span>
        )}
      </Link>
    </Tooltip>
  );
}

export function Sidebar({ onHelp }: { onHelp: () => void }) {
  const me = useMe();
  const offered = pages.filter(({ permission }) => me.permissions.includes(permission));
  const mayServe = me.permissions.includes('desk.read');
  const mayAdminister = useMayAdminister();
  const { market } = useSearch({ strict: false });
  const sectionsNav = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which link is the active one
  useEffect(() => {
    // On narrow screens the sections scroll sideways.
    sectionsNav.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  const isOpen = useParams({ strict: false }).conversationId !== undefined;
  return (
    <header className={classes.sidebar} data-behind={isOpen || undefined}>
      <div className={classes.brand}>
        <Logo />
        <span className={classes.tenant}>{me.tenantName}</span>
        <span className={classes.menuNarrow}>
          <AccountMenu onHelp={onHelp} compact />
        </span>
      </div>
      <nav ref={sectionsNav} className={classes.sections} aria-label={words.inboxNav}>
        {mayServe && sections.map((section) => <SectionLink key={section} section={section} market={market} />)}
        {offered.map(({ to, Icon, name }) => (
          <Link
            key={to}
            to={to}
            search={{ market }}
            className={classes.section}
            activeProps={{ 'data-active': true, 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            <Icon size={17} stroke={1.7} aria-hidden="true" />
            <span className={classes.label}>{name}</span>
          </Link>
        ))}
        {mayAdminister && (
          <Link
            to="/admin"
            className={classes.section}
            activeProps={{ 'data-active': true, 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            <IconSettings size={17} stroke={1.7} aria-hidden="true" />
            <span className={classes.label}>{words.admin.title}</span>
          </Link>
        )}
      </nav>
      {me.markets.length > 1 && (
        <nav className={classes.markets} aria-label={words.markets}>
          <p className={classes.heading}>{words.markets}</p>
          <MarketLink market={undefined} code="∗" name={words.allMarkets} />
          {me.markets.map((one) => (
            <MarketLink
              key={one.market}
              market={one.market}
              code={one.market.slice(0, 2).toUpperCase()}
              name={one.name}
            />
          ))}
        </nav>
      )}
      <div className={classes.foot}>
        {mayServe && <PresenceSwitch />}
        <AccountMenu onHelp={onHelp} />
      </div>
    </header>
  );
}
