/** Owns the page about reaching customers again: calls, texts and consent, answers sent after them, when conversations end. */
import { useQuery } from '@tanstack/react-query';
import { accountsBody } from '../../../../../schema/api/admin/accounts.ts';
import { useDeps } from '../../../deps.tsx';
import { words } from '../../../words.ts';
import { DurationField } from '../fields/duration-field.tsx';
import { ManyField, SelectField, SwitchField, TextField, WordsField } from '../fields/fields.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { WaitsField } from '../fields/waits-field.tsx';
import { useWorking } from '../market-context.tsx';
import { useCountries, useQueues, useSpoken } from '../options.ts';
import { Section } from '../section.tsx';

const say = words.market;

function useAccounts(channel: 'phone' | 'sms') {
  const { api } = useDeps();
  const { draft } = useWorking();
  const { market } = draft.server;
  const { data } = useQuery({
    queryKey: ['admin', 'accounts', market],
    queryFn: ({ signal }) => api.get('/api/admin/accounts', accountsBody, { query: { market }, signal }),
  });
  return (data?.accounts ?? [])
    .filter((account) => account.channel === channel)
    .map(({ id, address }) => ({ value: id, label: address }));
}

export function ReachPage() {
  const spoken = useSpoken();
  return (
    <>
      <Callbacks />
      <Section title={say.keywords} lead={say.keywordsLead}>
        {spoken.map(({ value, label }) => (
          <WordsField key={value} at={`/callback/keywords/${value}`} label={say.keywordsIn(label)} />
        ))}
      </Section>
      <Section title={say.phone} lead={say.phoneLead}>
        {spoken.map(({ value, label }) => (
          <TextField key={value} at={`/phone/notices/${value}`} label={say.noticeIn(label)} lines={2} empty="none" />
        ))}
      </Section>
      <Section title={say.consent}>
        <WordsField at="/consent/stop" />
        <WordsField at="/consent/start" />
        <WordsField at="/consent/help" />
      </Section>
      <Section title={say.followUp}>
        <SwitchField at="/followUp/enabled" label={say.followUpOn} />
        <DurationField at="/followUp/after" />
      </Section>
      <Section title={say.ending}>
        <DurationField at="/resolution/reopenWithin" />
        <DurationField at="/resolution/ratingWindow" />
        <DurationField at="/resolution/silentAfter" />
      </Section>
    </>
  );
}

function Callbacks() {
  const { minutes, days } = say.units;
  return (
    <>
      <Section title={say.callbacks}>
        <SwitchField at="/callback/enabled" />
        <SelectField at="/callback/queue" none={say.defaultQueue} options={useQueues()} />
        <SelectField at="/callback/account" none={say.nobodyCalls} options={useAccounts('phone')} />
        <SelectField at="/callback/smsAccount" none={say.noTexts} options={useAccounts('sms')} />
        <ManyField at="/callback/countries" options={useCountries()} empty={say.noCountries} />
      </Section>
      <Section title={say.slots}>
        <NumberField at="/callback/slotMinutes" min={5} max={240} step={5} unit={minutes} help={say.slotHelp} />
        <NumberField at="/callback/perSlot" min={1} max={1000} />
        <NumberField at="/callback/leadMinutes" step={5} unit={minutes} />
        <NumberField at="/callback/horizonDays" max={30} unit={days} />
        <TextField at="/callback/quietHours" placeholder="21:00-08:00" empty="null" />
        <NumberField at="/callback/reminderBeforeMinutes" step={5} unit={minutes} help={say.reminderHelp} />
      </Section>
      <Section title={say.attempts}>
        <NumberField at="/callback/maxAttempts" min={1} max={5} />
        <WaitsField at="/callback/retryAfterMinutes" />
        <NumberField at="/callback/ringSeconds" min={10} max={60} step={5} unit={say.seconds} help={say.ringHelp} />
      </Section>
    </>
  );
}
