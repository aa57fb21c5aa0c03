/** Owns a market as it is worked on: the way between its pages, what state the draft is in, and what stands in its way. */
import { Badge, Button, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { checkBody } from '../../../../schema/api/admin/markets.ts';
import type { Finding } from '../../../../schema/config/findings.ts';
import { isEqual } from '../../../../schema/config/layers.ts';
import { useObservable } from '../../../shared/observable.ts';
import { useDeps } from '../../deps.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import { LeaveGuard } from '../leave-guard.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { createDraftStore, type DraftStore, type OpenDraft } from './draft-store.ts';
import { WorkingProvider } from './market-context.tsx';
import { marketPages } from './market-pages.ts';
import classes from './market-screen.module.css';
import { isOnPage } from './page-of.ts';
import { SaveMark } from './save-mark.tsx';

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

export function MarketScreen() {
  const { market } = useParams({ from: '/session/admin/markets/$market/$page' });
  const { api } = useDeps();
  const store = useMemo(() => createDraftStore({ api, later }, market), [api, market]);
  const view = useObservable(store);
  useEffect(() => {
    void store.load();
    // What was typed last must not be lost by going away.
    return () => void store.flush();
  }, [store]);
  usePageTitle(view.phase === 'ready' ? view.server.name : words.market.title);
  if (view.phase === 'loading') return <Loading />;
  if (view.phase === 'failed')
    return (
      <Unreadable isUnknown={view.error.code === 'not-found'} lead={words.failure(view.error.code)}>
        <Button variant="light" onClick={() => void store.load()}>
          {words.tryAgain}
        </Button>
      </Unreadable>
    );
  return <OpenMarket store={store} draft={view} />;
}

function Unreadable({ isUnknown, lead, children }: { isUnknown: boolean; lead: string; children: ReactNode }) {
  if (!isUnknown)
    return (
      <EmptyState fill title={words.market.failed} lead={lead}>
        {children}
      </EmptyState>
    );
  return (
    <EmptyState fill title={words.market.unknown} lead={words.market.unknownLead}>
      <Link to="/admin/markets">{words.market.back}</Link>
    </EmptyState>
  );
}

/** How long after it could not be reached the gateway is tried again by itself. */
const againMs = 5_000;

/** Is asked again when what is saved changed: the check looks at staff, accounts and calendars as well. */
function useFindings({ server, save }: OpenDraft): readonly Finding[] {
  const { api } = useDeps();
  const { data } = useQuery({
    queryKey: ['admin', 'check', server.market, server.revision, server.published?.version],
    queryFn: ({ signal }) => api.get(`/api/admin/markets/${server.market}/check`, checkBody, { signal }),
    enabled: save === 'saved',
    placeholderData: (before) => before,
  });
  return data?.findings ?? [];
}

function OpenMarket({ store, draft }: { store: DraftStore; draft: OpenDraft }) {
  const { market, page: shown } = useParams({ from: '/session/admin/markets/$market/$page' });
  const findings = useFindings(draft);
  const working = useMemo(() => ({ store, draft, findings }), [store, draft, findings]);
  // A check finds again what the schema refused when it was saved.
  const known = [...draft.faults, ...findings.filter((one) => !draft.faults.some((fault) => isEqual(fault, one)))];
  const { server } = draft;
  const rail = useRef<HTMLElement>(null);
  const isOffline = draft.save === 'failed' && draft.error?.code === 'offline';
  useEffect(() => (isOffline ? later(() => void store.flush(), againMs) : undefined), [isOffline, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which page is the active one
  useEffect(() => {
    // On narrow screens the pages scroll sideways.
    rail.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);
  const hash = useLocation({ select: (location) => location.hash });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address changes before its page is there
  useEffect(() => {
    // What a check found is gone to, not looked for.
    const field = hash && document.querySelector(`[data-pointer="${CSS.escape(hash)}"]`);
    if (!field) return;
    field.scrollIntoView({ block: 'center' });
    const control = ['input:not([type=hidden])', 'textarea', 'button']
      .map((kind) => field.querySelector<HTMLElement>(kind))
      .find((one) => one !== null);
    control?.focus({ preventScroll: true });
  }, [hash, shown]);
  const current = marketPages.find(({ id }) => id === shown) ?? marketPages.find(({ id }) => id === 'basics');
  return (
    <WorkingProvider value={working}>
      <header className={page.head}>
        <div className={classes.title}>
          <Link to="/admin/markets" className={classes.back} aria-label={words.market.back}>
            <IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />
          </Link>
          <h1>{server.name}</h1>
          <Badge
            variant="light"
            color="gray"
            tt="none"
            className="mono"
            title={words.market.code(server.market, server.region)}
          >
            {server.market} · {server.region}
          </Badge>
          <Badge variant="light" tt="none" color={server.published ? 'petrol' : 'amber'}>
            {server.published ? words.market.version(server.published.version) : words.market.neverPublished}
          </Badge>
        </div>
        <SaveMark />
      </header>
      <div className={classes.body}>
        <nav ref={rail} className={classes.rail} aria-label={words.market.title}>
          {marketPages.map(({ id, Icon }) => {
            const here = known.filter(({ pointer }) => isOnPage(id, pointer));
            const errors = here.filter(({ severity }) => severity === 'error').length;
            return (
              <Link
                key={id}
                to="/admin/markets/$market/$page"
                params={{ market, page: id }}
                className={classes.entry}
                data-active={id === current?.id || undefined}
                aria-current={id === current?.id ? 'page' : undefined}
              >
                <Icon size={16} stroke={1.7} aria-hidden="true" />
                <span>{words.market.pages[id]}</span>
                {here.length > 0 && (
                  <span className={classes.count} data-tone={errors > 0 ? 'error' : 'warning'}>
                    {errors > 0 ? errors : here.length}
                    <span className="sr-only">
                      {errors > 0 ? words.market.errors(errors) : words.market.warnings(here.length)}
                    </span>
                  </span>
                )}
              </Link>
            );
          })}
          {server.draft && server.live && <p className={classes.legend}>{words.market.changed}</p>}
        </nav>
        <div className={classes.page}>{current && <current.Page />}</div>
      </div>
      {draft.save === 'conflict' && <ConflictDialog />}
      {/* Leaving saves what waits; only what could not be saved is lost. The page itself cannot wait for an answer. */}
      <LeaveGuard
        isLosing={draft.save === 'failed' || draft.save === 'conflict'}
        isUnsaved={draft.save !== 'saved'}
        within={`/admin/markets/${market}/`}
      />
    </WorkingProvider>
  );
}

function Loading() {
  return (
    <div role="status" aria-label={words.loading} className={classes.loading}>
      <Skeleton height={28} width={260} />
      <Skeleton height={420} radius={12} />
    </div>
  );
}
