/** Owns the page about promised time: the market's own clocks, those of its laws, and the ladder for what waits too long. */
import { sayDuration } from '../../../../../schema/config/say-value.ts';
import { readDuration } from '../../../../../schema/config/values.ts';
import { words } from '../../../words.ts';
import { DurationField } from '../fields/duration-field.tsx';
import type { Unit } from '../fields/duration-input.tsx';
import { ManyField, SelectField, TextField, WordsField } from '../fields/fields.tsx';
import { KeyedCards } from '../keyed-cards.tsx';
import { Ladder } from '../ladder.tsx';
import { useField } from '../market-context.tsx';
import { channelOptions, priorityOptions, useQueues } from '../options.ts';
import { Section } from '../section.tsx';
import classes from './pages.module.css';

const kinds = ['first-response', 'next-response', 'resolution', 'legal'] as const;
const counts = ['business-time', 'calendar-time', 'business-days'] as const;
const begins = ['opened', 'complaint', 'dispute'] as const;

type Counts = (typeof counts)[number];
// A day of opening hours is no day that anybody means, and a business day has no hours.
const unitsOf: Record<Counts, readonly Unit[]> = {
  'business-time': ['minutes', 'hours'],
  'calendar-time': ['minutes', 'hours', 'days'],
  'business-days': ['days'],
};

type Step = { after?: string; counts?: Counts };
const afterOf = (entry: unknown) => readDuration((entry as Step | undefined)?.after ?? '') ?? 0;

const nameOfStep = (entry: unknown): string => {
  const { counts: counted = 'business-time' } = entry as Step;
  return words.market.after(sayDuration(afterOf(entry)), words.market.counts[counted]);
};

export function ClocksPage() {
  const queues = useQueues();
  return (
    <>
      <Section title={words.market.escalation} lead={words.market.escalationLead} wide>
        <Ladder />
        <KeyedCards
          at="/escalation"
          addLabel={words.market.addStep}
          fresh={{
            key: 'step',
            value: { after: 'PT4H', counts: 'business-time', to: queues.at(-1)?.value ?? null, notify: [] },
          }}
          order={([, one], [, other]) => afterOf(one) - afterOf(other)}
          nameOf={nameOfStep}
        >
          {(at) => (
            <div className={classes.pair}>
              <StepTime at={at} />
              <SelectField
                at={`${at}/counts`}
                options={counts.slice(0, 2).map((value) => ({ value, label: words.market.counts[value] }))}
              />
              <SelectField at={`${at}/to`} none={words.market.staysThere} options={queues} />
              <WordsField at={`${at}/notify`} placeholder="team@company.com" />
            </div>
          )}
        </KeyedCards>
      </Section>
      <Section title={words.market.clocks} lead={words.market.clocksLead} wide>
        <KeyedCards
          at="/clocks"
          addLabel={words.market.addClock}
          fresh={{
            key: 'clock',
            value: {
              name: words.market.newClock,
              kind: 'first-response',
              channels: [],
              priorities: [],
              budget: 'PT30M',
              counts: 'business-time',
            },
          }}
        >
          {(at) => <Clock at={at} />}
        </KeyedCards>
      </Section>
    </>
  );
}

function StepTime({ at }: { at: string }) {
  const { value: counted = 'business-time' } = useField<Counts>(`${at}/counts`);
  return <DurationField at={`${at}/after`} units={unitsOf[counted]} />;
}

function Clock({ at }: { at: string }) {
  const { value: kind } = useField<(typeof kinds)[number]>(`${at}/kind`);
  const { value: counted = 'business-time' } = useField<Counts>(`${at}/counts`);
  return (
    <div className={classes.pair}>
      <TextField at={`${at}/name`} />
      <SelectField
        at={`${at}/kind`}
        options={kinds.map((value) => ({ value, label: words.market.clockKinds[value] }))}
      />
      <DurationField at={`${at}/budget`} units={unitsOf[counted]} />
      <SelectField
        at={`${at}/counts`}
        options={counts.map((value) => ({ value, label: words.market.counts[value] }))}
      />
      <ManyField at={`${at}/channels`} options={channelOptions} empty={words.market.everyChannel} />
      {kind === 'legal' ? (
        <>
          <SelectField
            at={`${at}/starts`}
            options={begins.map((value) => ({ value, label: words.market.begins[value] }))}
          />
          <TextField at={`${at}/source`} lines={2} empty="null" />
        </>
      ) : (
        <ManyField at={`${at}/priorities`} options={priorityOptions} empty={words.market.everyPriority} />
      )}
    </div>
  );
}
