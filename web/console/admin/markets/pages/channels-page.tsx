/** Owns the page about where customers of a market are served. Accounts themselves are connected under Channels. */
import { Link } from '@tanstack/react-router';
import { channels } from '../../../../../schema/channel.ts';
import { words } from '../../../words.ts';
import { NumberField, SelectField, SwitchField, WordsField } from '../fields/fields.tsx';
import { useWorking } from '../market-context.tsx';
import { usePlans } from '../options.ts';
import { Section } from '../section.tsx';
import classes from './pages.module.css';

export function ChannelsPage() {
  const plans = usePlans();
  const { draft } = useWorking();
  return (
    <>
      <Section
        title={words.market.pages.channels}
        lead={words.market.channelsLead}
        actions={
          <Link to="/channels" search={{ market: draft.server.market }}>
            {words.market.toAccounts}
          </Link>
        }
      >
        {channels.map((channel) => (
          <article key={channel} className={classes.card} aria-label={words.channels[channel] ?? channel}>
            <header className={classes.cardHead}>
              <h3>{words.channels[channel] ?? channel}</h3>
            </header>
            <SwitchField at={`/channels/${channel}/enabled`} />
            <SwitchField at={`/channels/${channel}/bot`} />
            <SwitchField at={`/channels/${channel}/rating`} />
            <SelectField at={`/channels/${channel}/hours`} none={words.market.hoursOfQueue} options={plans} />
          </article>
        ))}
      </Section>
      <Section title={words.market.attachments}>
        <WordsField at="/attachments/types" placeholder="image/png" />
        <NumberField at="/attachments/maxBytes" min={10_000} max={25_000_000} />
      </Section>
    </>
  );
}
