/** Owns trying the draft on a day that has been, and telling what would have been different. */
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type DryRun, dryRunBody } from '../../../../schema/api/admin/markets.ts';
import { useDeps } from '../../deps.tsx';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import classes from './dry-run-section.module.css';
import { useWorking } from './market-context.tsx';
import { Section } from './section.tsx';

const dayMs = 86_400_000;

export function DryRunSection() {
  const { draft } = useWorking();
  const { api, now } = useDeps();
  const yesterday = new Date(now() - dayMs).toISOString().slice(0, 10);
  const [day, setDay] = useState(yesterday);
  const { mutate, data, isPending } = useMutation({
    mutationFn: () => api.post(`/api/admin/markets/${draft.server.market}/dry-run`, { day }, dryRunBody),
    onError: (error) => tellFailure(words.review.dryRun, error),
  });
  return (
    <Section
      title={words.review.dryRun}
      lead={words.review.dryRunLead}
      wide
      actions={
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            mutate();
          }}
        >
          <TextInput
            type="date"
            aria-label={words.review.day}
            value={day}
            max={new Date(now()).toISOString().slice(0, 10)}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button type="submit" variant="light" loading={isPending} disabled={day === ''}>
            {words.review.tryIt}
          </Button>
        </form>
      }
    >
      {data && <Outcome run={data} />}
    </Section>
  );
}

function Outcome({ run }: { run: DryRun }) {
  const changed = run.looked - run.same;
  return (
    <div role="status" className={classes.outcome}>
      <p>
        {run.looked === 0 ? words.review.nobodyWrote : words.review.looked(run.looked, changed)}
        {run.more && ` ${words.review.moreThere}`}
      </p>
      {changed > 0 && (
        <ul className={classes.counts}>
          {Object.entries(run.counts).map(([kind, count]) => (
            <li key={kind}>
              <strong className="numbers">{count}</strong> {words.review.kinds[kind as keyof typeof words.review.kinds]}
            </li>
          ))}
        </ul>
      )}
      {run.examples.length > 0 && (
        <ul className={classes.examples}>
          {run.examples.map(({ conversationId, reference, channel, language, differences }) => (
            <li key={conversationId}>
              <Link to="/$section/$conversationId" params={{ section: 'open', conversationId }} className="mono">
                {reference}
              </Link>
              <span>
                {words.channels[channel] ?? channel}, {language}
              </span>
              <ul>
                {differences.map(({ sentence }) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
