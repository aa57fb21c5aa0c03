/** Owns the way of a new market to its first answered message: what is done, what is missing, and where to do it. */
import { Button, Progress, Skeleton } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Checklist, checklistBody } from '../../../../../schema/api/admin/markets.ts';
import { useDeps } from '../../../deps.tsx';
import { EmptyState } from '../../../shell/empty-state.tsx';
import { words } from '../../../words.ts';
import { useWorking } from '../market-context.tsx';
import { Section } from '../section.tsx';
import classes from './start-page.module.css';

/** How often the page looks for what happens elsewhere: an account that comes alive, a first message. */
const refetchMs = 5_000;

export function StartPage() {
  const { draft } = useWorking();
  const { api } = useDeps();
  const { market, revision, published } = draft.server;
  const { data, error, refetch } = useQuery({
    queryKey: ['admin', 'checklist', market, revision, published?.version],
    queryFn: ({ signal }) => api.get(`/api/admin/markets/${market}/checklist`, checklistBody, { signal }),
    enabled: draft.save === 'saved',
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (state.data?.done ? false : refetchMs),
  });
  if (error && !data)
    return (
      <EmptyState title={words.start.failed}>
        <Button variant="light" onClick={() => void refetch()}>
          {words.tryAgain}
        </Button>
      </EmptyState>
    );
  if (!data) return <Skeleton height={360} radius={12} />;
  const done = data.steps.filter((step) => step.done).length;
  return (
    <Section title={data.done ? words.start.allDone : words.start.title} lead={words.start.lead} wide>
      <Progress value={(done / data.steps.length) * 100} aria-label={words.start.progress(done, data.steps.length)} />
      <ol className={classes.steps}>
        {data.steps.map((step) => (
          <Step key={step.id} step={step} market={market} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step: { id, done, detail }, market }: { step: Checklist['steps'][number]; market: string }) {
  const { name, todo } = words.start.steps[id];
  return (
    <li data-done={done || undefined}>
      {done ? (
        <IconCircleCheckFilled size={20} aria-label={words.start.done} />
      ) : (
        <IconCircle size={20} stroke={1.7} aria-label={words.start.missing} />
      )}
      <div>
        <strong>{name}</strong>
        <p>{done ? sayDone(id, detail) : detail || todo}</p>
      </div>
      {!done && <Way id={id} market={market} />}
    </li>
  );
}

function sayDone(id: Checklist['steps'][number]['id'], detail: string): string {
  if (id === 'published') return words.market.versionTitle(Number(detail));
  return id === 'people' ? words.start.people(Number(detail)) : detail;
}

function Way({ id, market }: { id: Checklist['steps'][number]['id']; market: string }) {
  const { label } = words.start.steps[id];
  if (id === 'account')
    return (
      <Link to="/channels" search={{ market, connect: 'chat' }} className={classes.way}>
        {label}
      </Link>
    );
  if (id === 'people')
    return (
      <Link to="/admin/people" className={classes.way}>
        {label}
      </Link>
    );
  if (id === 'first-message' || id === 'first-answer')
    return (
      <Link to="/$section" params={{ section: 'waiting' }} search={{ market }} className={classes.way}>
        {label}
      </Link>
    );
  const pages = { hours: 'hours', texts: 'texts', contacts: 'basics', check: 'review', published: 'review' } as const;
  return (
    <Link to="/admin/markets/$market/$page" params={{ market, page: pages[id] }} className={classes.way}>
      {label}
    </Link>
  );
}
