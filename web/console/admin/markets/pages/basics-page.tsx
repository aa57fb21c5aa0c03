/** Owns the page about what a market is: company, country, money, time, addresses, and how its changes become live. */
import { strengths } from '../../../../../schema/residency.ts';
import { words } from '../../../words.ts';
import { SelectField, SwitchField, TextField } from '../fields/fields.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useCountries } from '../options.ts';
import { Section } from '../section.tsx';

const say = words.market.basics;
const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
const currencyNames = new Intl.DisplayNames([words.locale], { type: 'currency' });
const currencies = Intl.supportedValuesOf('currency').map((code) => ({
  value: code,
  label: `${code}, ${currencyNames.of(code)}`,
}));
const days = words.market.units.days;

export function BasicsPage() {
  return (
    <>
      <Section title={say.company}>
        <TextField at="/name" />
        <TextField at="/legalEntity" />
      </Section>
      <Section title={say.place}>
        <SelectField at="/country" options={useCountries()} searchable help={say.countryHelp} />
        <SelectField at="/currency" options={currencies} searchable help={say.currencyHelp} />
        <SelectField at="/timeZone" options={zones} searchable help={say.timeZoneHelp} />
        <SelectField
          at="/residency/atLeast"
          label={say.residency}
          options={strengths.map((value) => ({ value, label: words.market.strength[value] }))}
        />
      </Section>
      <Section title={say.contacts} lead={say.contactsLead}>
        <TextField at="/contacts/help" />
        <TextField at="/contacts/complaints" />
        <TextField at="/contacts/privacy" />
        <TextField at="/consent/helpAddress" />
      </Section>
      <Section title={say.money}>
        <NumberField at="/refunds/fromBusinessDays" label={say.refundFrom} max={60} unit={days} />
        <NumberField at="/refunds/untilBusinessDays" label={say.refundUntil} min={1} max={60} unit={days} />
        <NumberField at="/disputes/responseDays" label={say.merchantAnswers} min={1} max={90} unit={days} />
      </Section>
      <Section title={say.publishing}>
        <SwitchField at="/publishing/secondApprover" />
      </Section>
    </>
  );
}
