/** Owns the page about what the bot may do, and how customers prove who they are. */
import { Button, Chip } from '@mantine/core';
import { actionNames } from '../../../../../schema/account-system.ts';
import { trustLevels } from '../../../../../schema/channel.ts';
import { words } from '../../../words.ts';
import { DurationField } from '../fields/duration-field.tsx';
import { FieldShell } from '../fields/field-shell.tsx';
import { ManyField, SelectField, SwitchField, TextField } from '../fields/fields.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useField } from '../market-context.tsx';
import { intentOptions } from '../options.ts';
import { Section } from '../section.tsx';
import classes from './bot-page.module.css';

const proofs = ['order', 'last-four', 'postcode', 'birth-date'] as const;

export function BotPage() {
  return (
    <>
      <Section title={words.market.bot} lead={words.market.botLead}>
        <SwitchField at="/bot/enabled" />
        <TextField at="/bot/name" />
        <ManyField at="/bot/intents" options={intentOptions} />
        <ManyField
          at="/bot/actions"
          options={actionNames.map((value) => ({ value, label: words.market.actions[value] }))}
          empty={words.market.noActions}
        />
        <NumberField at="/bot/leastConfidence" min={0.3} max={1} step={0.05} decimals={2} />
        <NumberField at="/bot/maxMisses" min={1} max={5} />
        <SelectField
          at="/bot/disclosure"
          options={(['first-reply', 'every-reply'] as const).map((value) => ({
            value,
            label: words.market.disclosure[value],
          }))}
        />
      </Section>
      <Section title={words.market.identity}>
        <Proofs />
        <NumberField at="/identity/tries" min={1} max={10} />
        <DurationField at="/identity/lockout" />
        <SelectField
          at="/identity/trusted"
          options={trustLevels.map((value) => ({ value, label: words.market.trust[value] }))}
        />
      </Section>
    </>
  );
}

function Proofs() {
  const field = useField<string[][]>('/identity/accepted');
  const sets = field.value ?? [];
  return (
    <FieldShell field={field as never} group>
      {() => (
        <div className={classes.sets}>
          {sets.map((set, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a combination has no name but its place
            <fieldset key={index} className={classes.set} aria-label={words.market.proofNumber(index + 1)}>
              {proofs.map((proof) => (
                <Chip
                  key={proof}
                  size="xs"
                  classNames={{ label: classes.chip ?? '' }}
                  checked={set.includes(proof)}
                  disabled={field.readOnly || (set.length === 1 && set.includes(proof))}
                  onChange={(on) => {
                    const next = proofs.filter((one) => (one === proof ? on : set.includes(one)));
                    field.set(sets.map((other, at) => (at === index ? next : other)));
                  }}
                >
                  {words.market.proofs[proof]}
                </Chip>
              ))}
              {!field.readOnly && sets.length > 1 && (
                <Button
                  variant="subtle"
                  color="gray"
                  aria-label={words.market.removeOf(words.market.proofNumber(index + 1))}
                  onClick={() => field.set(sets.filter((_, at) => at !== index))}
                >
                  {words.market.remove}
                </Button>
              )}
            </fieldset>
          ))}
          {!field.readOnly && (
            <div>
              <Button variant="default" onClick={() => field.set([...sets, ['order', 'postcode']])}>
                {words.market.addProof}
              </Button>
            </div>
          )}
        </div>
      )}
    </FieldShell>
  );
}
