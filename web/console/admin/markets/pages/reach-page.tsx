/** Owns the page about reaching customers again: calls, texts and consent, answers sent after them, when conversations end. */
import { useQuery } from '@tanstack/react-query';
import { accountsBody } from '../../../../../schema/api/admin/accounts.ts';
import { useDeps } from '../../../deps.tsx';
import { words } from '../../../words.ts';
import { DurationField } from '../fields/duration-field.tsx';
import { NumberField, SelectField, SwitchField, TextField, WordsField } from '../fields/fields.tsx';
import { useWorking } from '../market-context.tsx';
import { useQueues, useSpoken } from '../options.ts';
import { Section } from '../section.tsx';

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
  const queues = useQueues();
  const spoken = useSpoken();
  return (
    <>
      <Section title={words.market.callbacks}>
        <SwitchField at="/callback/enabled" />
        <SelectField at="/callback/account" none={words.market.nobodyCalls} options={useAccounts('phone')} />
        <SelectField at="/callback/smsAccount" none={words.market.noTexts} options={useAccounts('sms')} />
        <SelectField at="/callback/queue" none={words.market.defaultQueue} options={queues} />
        <NumberField at="/callback/slotMinutes" min={5} max={240} />
        <NumberField at="/callback/perSlot" min={1} max={1000} />
        <NumberField at="/callback/leadMinutes" min={0} />
        <NumberField at="/callback/horizonDays" min={0} max={30} />
        <NumberField at="/callback/maxAttempts" min={1} max={5} />
        <NumberField at="/callback/ringSeconds" min={10} max={60} />
        <TextField at="/callback/quietHours" placeholder="21:00-08:00" empty="null" />
        <NumberField at="/callback/reminderBeforeMinutes" min={0} />
        <WordsField at="/callback/countries" placeholder="NO" />
        {spoken.map(({ value, label }) => (
          <WordsField key={value} at={`/callback/keywords/${value}`} label={words.market.keywordsIn(label)} />
        ))}
      </Section>
      <Section title={words.market.phone}>
        {spoken.map(({ value, label }) => (
          <TextField
            key={value}
            at={`/phone/notices/${value}`}
            label={words.market.noticeIn(label)}
            lines={2}
            empty="none"
          />
        ))}
      </Section>
      <Section title={words.market.consent}>
        <WordsField at="/consent/stop" />
        <WordsField at="/consent/start" />
        <WordsField at="/consent/help" />
        <TextField at="/consent/helpAddress" />
      </Section>
      <Section title={words.market.ending}>
        <DurationField at="/resolution/reopenWithin" />
        <DurationField at="/resolution/ratingWindow" />
        <DurationField at="/resolution/silentAfter" />
        <SwitchField at="/followUp/enabled" />
        <DurationField at="/followUp/after" />
      </Section>
    </>
  );
}
