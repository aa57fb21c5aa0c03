/** Owns the page about the lines at the desk, and which conversation goes to which. */
import { words } from '../../../words.ts';
import { DurationField } from '../fields/duration-field.tsx';
import { ManyField, SelectField, TextField, WordsField } from '../fields/fields.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { KeyedCards } from '../keyed-cards.tsx';
import { MappingField } from '../mapping-field.tsx';
import { channelOptions, intentOptions, useLanguages, usePlans, useQueues, useSpoken } from '../options.ts';
import { Section } from '../section.tsx';
import classes from './pages.module.css';

export function QueuesPage() {
  const queues = useQueues();
  const plans = usePlans();
  const spoken = useSpoken();
  const languages = useLanguages();
  const fresh = {
    name: words.market.newQueue,
    level: 1,
    skills: [],
    languages: spoken.map(({ value }) => value),
    hours: plans[0]?.value ?? '',
    expectedHandle: 'PT10M',
  };
  return (
    <>
      <Section title={words.market.queues} lead={words.market.queuesLead} wide>
        <KeyedCards at="/queues" addLabel={words.market.addQueue} fresh={{ key: 'queue', value: fresh }}>
          {(at) => (
            <div className={classes.pair}>
              <TextField at={`${at}/name`} />
              <SelectField at={`${at}/hours`} options={plans} />
              <ManyField at={`${at}/languages`} options={languages} />
              <WordsField at={`${at}/skills`} />
              <NumberField at={`${at}/level`} min={1} max={3} />
              <DurationField at={`${at}/expectedHandle`} units={['minutes', 'hours']} />
            </div>
          )}
        </KeyedCards>
      </Section>
      <Section title={words.market.routing} lead={words.market.routingLead}>
        <SelectField at="/routing/default" options={queues} />
        <MappingField at="/routing/byTopic" keys={intentOptions} values={queues} />
        <MappingField at="/routing/byLanguage" keys={spoken} values={queues} />
        <MappingField at="/routing/byChannel" keys={channelOptions} values={queues} />
      </Section>
    </>
  );
}
