/** Owns the page about who speaks what. */
import { languageName } from '../../../../../schema/config/value-words.ts';
import { words } from '../../../words.ts';
import { ManyField, SelectField } from '../fields/fields.tsx';
import { MappingField } from '../mapping-field.tsx';
import { useLanguages, useSpoken } from '../options.ts';
import { Section } from '../section.tsx';

// Whoever writes in one of these can be led to a language that is spoken; anything else falls to the default.
const others = [
  ...['ar', 'bg', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi'],
  ...['hr', 'hu', 'it', 'ja', 'ko', 'lt', 'lv', 'mi', 'nb', 'nl', 'nn', 'no', 'pl', 'pt', 'ro', 'ru', 'se', 'sk', 'sl'],
  ...['so', 'sq', 'sr', 'sv', 'th', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh'],
].map((value) => ({ value, label: languageName(value) }));

export function LanguagesPage() {
  const shipped = useLanguages();
  const spoken = useSpoken();
  return (
    <Section title={words.market.pages.languages} lead={words.market.languagesLead}>
      <ManyField at="/languages/bot" options={shipped} />
      <ManyField at="/languages/humans" options={shipped} />
      <SelectField at="/languages/default" options={spoken} />
      <MappingField at="/languages/fallbacks" keys={others} values={spoken} />
    </Section>
  );
}
