/** Owns the page about what a market is: company, country, money, time, addresses, and how its changes become live. */
import { strengths } from '../../../../../schema/residency.ts';
import { words } from '../../../words.ts';
import { NumberField, SelectField, SwitchField, TextField } from '../fields/fields.tsx';
import { Section } from '../section.tsx';

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
const currencies = Intl.supportedValuesOf('currency').map((code) => ({ value: code, label: code }));

export function BasicsPage() {
  return (
    <>
      <Section title={words.market.basics.company}>
        <TextField at="/name" />
        <TextField at="/legalEntity" />
      </Section>
      <Section title={words.market.basics.place}>
        <TextField at="/country" />
        <SelectField at="/currency" options={currencies} searchable />
        <SelectField at="/timeZone" options={zones} searchable />
        <SelectField
          at="/residency/atLeast"
          options={strengths.map((value) => ({ value, label: words.market.strength[value] }))}
        />
      </Section>
      <Section title={words.market.basics.contacts} lead={words.market.basics.contactsLead}>
        <TextField at="/contacts/help" />
        <TextField at="/contacts/complaints" />
        <TextField at="/contacts/privacy" />
      </Section>
      <Section title={words.market.basics.money}>
        <NumberField at="/refunds/fromBusinessDays" min={0} max={60} />
        <NumberField at="/refunds/untilBusinessDays" min={1} max={60} />
        <NumberField at="/disputes/responseDays" min={1} max={90} />
      </Section>
      <Section title={words.market.basics.publishing}>
        <SwitchField at="/publishing/secondApprover" />
      </Section>
    </>
  );
}
