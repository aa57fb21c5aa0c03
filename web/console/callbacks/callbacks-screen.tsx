/** Owns the agenda of callbacks: what is on now, and day by day who is to be called, who was and who was not reached. */
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ApiError } from '../../shared/api-client.ts';
import { useNow } from '../inbox/use-now.ts';
import { useRowKeys } from '../inbox/use-row-keys.ts';
import { useMe } from '../session/me.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { formats, words } from '../words.ts';
import { countShown, isNow, shownStates, toAgenda, weekSpan } from './agenda.ts';
import { AgendaRow } from './agenda-row.tsx';
import classes from './callbacks.module.css';
import { useCallbacks } from './use-callbacks.ts';
import { WeekChoice } from './week-choice.tsx';

const say = words.callbacks;
/** How many the gateway lists of one market. */
const mostListed = 500;

export function CallbacksScreen() {
  const me = useMe();
  const { market, show: shown = 'all', week = 0 } = useSearch({ from: '/session/callbacks' });
  const navigate = useNavigate();
  const now = useNow();
  const list = useRowKeys();
  usePageTitle(say.title);
  const markets = me.markets.map((one) => one.market).filter((one) => market === undefined || one === market);
  const span = weekSpan(now, week);
  const { lists, isLoading, isFetching, error, unread, refetch } = useCallbacks(markets, span);
  const count = countShown(lists);
  const agenda = toAgenda(lists, { shown, now, dateOf: (at, zone) => formats.zone(zone).date(at) });
  // Whatever of them is shown.
  const current = lists.flatMap(({ callbacks }) => callbacks).filter((one) => isNow(one, now)).length;
  const isEmpty = agenda.now.length + agenda.days.length === 0;
  const isCut = lists.some(({ callbacks }) => callbacks.length >= mostListed);
  return (
    <main id="conversation" className={page.screen} tabIndex={-1} aria-busy={isFetching}>
      <header className={page.head}>
        <div>
          <h1>{say.title}</h1>
          {lists.length > 0 && <p className={page.lead}>{say.lead(current, count.coming - current)}</p>}
        </div>
        <WeekChoice week={week} span={span} />
      </header>
      <div className={classes.filter}>
        <SegmentedControl
          size="xs"
          aria-label={say.show}
          value={shown}
          onChange={(value) =>
            void navigate({
              to: '/callbacks',
              search: (before) => ({ ...before, show: shownStates.find((one) => one === value && one !== 'all') }),
              replace: true,
            })
          }
          data={shownStates.map((value) => ({
            value,
            label: count[value] > 0 ? `${say.shown[value]} ${count[value]}` : say.shown[value],
          }))}
        />
      </div>
      {lists.length > 0 && unread.length > 0 && (
        <p role="alert" className={classes.notice}>
          {say.failedIn(unread.map((one) => one.toUpperCase()).join(', '))}
          <Button size="compact-xs" variant="default" onClick={refetch}>
            {words.tryAgain}
          </Button>
        </p>
      )}
      {isCut && <p className={classes.notice}>{say.tooMany(mostListed)}</p>}
      {lists.length === 0 && error && (
        <EmptyState title={say.failed} lead={words.failure(error instanceof ApiError ? error.code : 'internal')}>
          <Button variant="light" onClick={refetch}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {isLoading && <Loading />}
      {!isLoading && !error && isEmpty && (
        <EmptyState
          icon={<IconPhoneCall size={22} stroke={1.7} />}
          title={say.noneTitle}
          lead={count.all > 0 ? say.noneShown : say.noneLead}
        />
      )}
      <div ref={list} className={classes.agenda}>
        {agenda.now.length > 0 && (
          <section data-now>
            <h2>{say.now}</h2>
            <ul>
              {agenda.now.map((item) => (
                <AgendaRow key={item.id} item={item} isNow market={market} />
              ))}
            </ul>
          </section>
        )}
        {agenda.days.map(({ date, at, items }) => (
          <section key={date}>
            <h2>{dayName(at, items[0]?.timeZone ?? '', now)}</h2>
            <ul>
              {items.map((item) => (
                <AgendaRow key={item.id} item={item} isNow={false} market={market} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

function dayName(at: number, timeZone: string, now: number): string {
  const there = formats.zone(timeZone);
  const named = [
    [now, words.conversation.today],
    [now - 86_400_000, words.conversation.yesterday],
    [now + 86_400_000, say.tomorrow],
  ] as const;
  const name = named.find(([moment]) => there.date(moment) === there.date(at))?.[1];
  return name ? `${name} · ${there.day(at)}` : there.day(at);
}

function Loading() {
  return (
    <div className={classes.agenda} role="status" aria-label={words.loading}>
      {['one', 'two', 'three', 'four'].map((key) => (
        <Skeleton key={key} height={58} radius={10} />
      ))}
    </div>
  );
}
