/** Owns the page about where customers of a market are served. Accounts themselves are connected under Channels. */
import { Link } from '@tanstack/react-router';
import { type Channel, channels } from '../../../../../schema/channel.ts';
import { words } from '../../../words.ts';
import { SelectField, SwitchField, WordsField } from '../fields/fields.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useField, useWorking } from '../market-context.tsx';
import { usePlans } from '../options.ts';
import { Section } from '../section.tsx';
import classes from './pages.module.css';

export function ChannelsPage() {
  const { draft } = useWorking();
  return (
    <>
      <Section
        title={words.market.pages.channels}
        lead={words.market.channelsLead}
        actions={
          <Link to="/channels" search={{ market: draft.server.market }} className={classes.way}>
            {words.market.toAccounts}
          </Link>
        }
      >
        {channels.map((channel) => (
          <ChannelCard key={channel} channel={channel} />
        ))}
      </Section>
      <Section title={words.market.attachments}>
        <WordsField at="/attachments/types" placeholder="image/png" />
        <NumberField
          at="/attachments/maxBytes"
          per={1_000_000}
          decimals={2}
          unit="MB"
          max={25}
          help={words.market.largestHelp}
        />
      </Section>
    </>
  );
}

/** Shows what is said about a channel; of one that is off there is nothing more to say. */
function ChannelCard({ channel }: { channel: Channel }) {
  const plans = usePlans();
  const { value: isOn } = useField<boolean>(`/channels/${channel}/enabled`);
  return (
    <article className={classes.card} aria-label={words.channels[channel]}>
      <header className={classes.cardHead}>
        <h3>{words.channels[channel]}</h3>
      </header>
      <SwitchField at={`/channels/${channel}/enabled`} quiet />
      {isOn ? (
        <>
          <SwitchField at={`/channels/${channel}/bot`} quiet />
          <SwitchField at={`/channels/${channel}/rating`} quiet />
          <SelectField at={`/channels/${channel}/hours`} none={words.market.hoursOfQueue} options={plans} quiet />
        </>
      ) : (
        <p className={classes.hint}>{words.market.channelOff}</p>
      )}
    </article>
  );
}
