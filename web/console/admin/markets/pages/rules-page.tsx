/** Owns the page about what surrounds a market: authorities, hardship programmes, and how long data are kept. */
import { words } from '../../../words.ts';
import { SelectField, TextField } from '../fields/fields.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { KeyedCards } from '../keyed-cards.tsx';
import { Section } from '../section.tsx';
import classes from './pages.module.css';

const roles = ['regulator', 'ombudsman', 'data-protection', 'consumer-protection'] as const;

export function RulesPage() {
  return (
    <>
      <Section title={words.market.retention} lead={words.market.retentionLead}>
        <NumberField at="/retention/messageDays" min={1} max={7300} unit={words.market.units.days} />
        <NumberField at="/retention/attachmentDays" min={1} max={7300} unit={words.market.units.days} />
        <NumberField at="/retention/noteDays" min={1} max={7300} unit={words.market.units.days} />
        <NumberField at="/retention/contactDays" min={1} max={7300} unit={words.market.units.days} />
      </Section>
      <Section title={words.market.authorities} lead={words.market.authoritiesLead} wide>
        <KeyedCards
          at="/authorities"
          addLabel={words.market.addAuthority}
          fresh={{
            key: 'authority',
            value: { name: words.market.newAuthority, role: 'regulator', link: '', when: '' },
          }}
        >
          {(at) => (
            <div className={classes.pair}>
              <TextField at={`${at}/name`} />
              <SelectField
                at={`${at}/role`}
                options={roles.map((value) => ({ value, label: words.market.authorityRoles[value] }))}
              />
              <TextField at={`${at}/link`} placeholder="https://" />
              <TextField at={`${at}/when`} lines={2} />
            </div>
          )}
        </KeyedCards>
      </Section>
      <Section title={words.market.hardship} lead={words.market.hardshipLead} wide>
        <KeyedCards
          at="/hardship"
          addLabel={words.market.addProgramme}
          fresh={{
            key: 'programme',
            value: { name: words.market.newProgramme, description: words.market.newProgrammeText, link: null },
          }}
        >
          {(at) => (
            <div className={classes.pair}>
              <TextField at={`${at}/name`} />
              <TextField at={`${at}/link`} empty="null" />
              <TextField at={`${at}/description`} lines={3} />
            </div>
          )}
        </KeyedCards>
      </Section>
    </>
  );
}
