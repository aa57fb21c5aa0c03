/** Owns the page about what is said: every text in two languages side by side, and the chosen one as customers read it. */
import { ActionIcon, Select, Textarea, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { isObject, pointerTo, valueAt } from '../../../../../schema/config/layers.ts';
import { words } from '../../../words.ts';
import { useWorking } from '../market-context.tsx';
import { languageName } from '../options.ts';
import { Section } from '../section.tsx';
import { type PreviewPlace, previewOf, type TextEntry, textEntries, textGroups } from '../texts/preview.ts';
import { PreviewPane } from '../texts/preview-pane.tsx';
import classes from './texts-page.module.css';

type Chosen = { entry: TextEntry; language: string };

export function TextsPage() {
  const { draft } = useWorking();
  const spoken = useMemo(() => {
    const languages = valueAt(draft.config, '/languages/bot');
    return Array.isArray(languages) ? languages.filter((one): one is string => typeof one === 'string') : [];
  }, [draft.config]);
  const [left, setLeft] = useState(spoken[0] ?? 'en');
  const [right, setRight] = useState(spoken[1] ?? 'en');
  const [group, setGroup] = useState('bot');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Chosen>();
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const shown = textEntries.filter(({ key, meaning, group: one }) =>
    wanted === ''
      ? one === group
      : [key, meaning, textOf(draft.config, draft.server.shippedTexts, left, key).text].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
  );
  const options = [...new Set([...spoken, 'en'])].map((value) => ({ value, label: languageName(value) }));
  const pairs = left === right ? [left] : [left, right];
  return (
    <Section title={words.texts.title} lead={words.texts.lead} wide>
      <div className={classes.tools}>
        <Select
          label={words.texts.group}
          data={textGroups.map((value) => ({ value, label: words.texts.groups[value] ?? value }))}
          value={group}
          allowDeselect={false}
          disabled={wanted !== ''}
          onChange={(value) => value && setGroup(value)}
        />
        <Select
          label={words.texts.left}
          data={options}
          value={left}
          allowDeselect={false}
          onChange={(value) => value && setLeft(value)}
        />
        <Select
          label={words.texts.right}
          data={options}
          value={right}
          allowDeselect={false}
          onChange={(value) => value && setRight(value)}
        />
        <TextInput
          label={words.texts.search}
          leftSection={<IconSearch size={15} stroke={1.7} />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      <div className={classes.body}>
        <ul className={classes.list} data-pair={pairs.length > 1 || undefined}>
          {shown.length === 0 && <li className={classes.none}>{words.texts.none(search)}</li>}
          {shown.map((entry) => (
            <li key={entry.key} data-chosen={entry.key === chosen?.entry.key || undefined}>
              <p>
                <code className="mono">{entry.key}</code> {entry.meaning}
              </p>
              <div className={classes.pair}>
                {pairs.map((language) => (
                  <TextBox
                    key={language}
                    entry={entry}
                    language={language}
                    isSpoken={spoken.includes(language)}
                    onFocus={() => setChosen({ entry, language })}
                  />
                ))}
              </div>
            </li>
          ))}
        </ul>
        <aside className={classes.preview} aria-label={words.texts.preview}>
          {chosen ? <Chosen {...chosen} /> : <p className={classes.none}>{words.texts.choose}</p>}
        </aside>
      </div>
    </Section>
  );
}

function textOf(
  config: Record<string, unknown>,
  shipped: Record<string, Record<string, string>>,
  language: string,
  key: string,
): { text: string; isOwn: boolean } {
  const own = valueAt(config, pointerTo(pointerTo('/texts', language), key));
  if (typeof own === 'string') return { text: own, isOwn: true };
  return { text: shipped[language]?.[key] ?? '', isOwn: false };
}

function usePlace(language: string): PreviewPlace {
  const { draft } = useWorking();
  const { country, currency, timeZone } = draft.config;
  return {
    language,
    country: typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : 'GB',
    currency: typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : 'GBP',
    timeZone: typeof timeZone === 'string' && Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC',
    tenantName: draft.server.tenantName,
  };
}

function Chosen({ entry, language }: Chosen) {
  const { draft } = useWorking();
  const place = usePlace(language);
  const { text } = textOf(draft.config, draft.server.shippedTexts, language, entry.key);
  return <PreviewPane textKey={entry.key} preview={previewOf(entry.key, text, place)} place={place} />;
}

function TextBox({
  entry,
  language,
  isSpoken,
  onFocus,
}: {
  entry: TextEntry;
  language: string;
  isSpoken: boolean;
  onFocus(): void;
}) {
  const { store, draft } = useWorking();
  const place = usePlace(language);
  const { text, isOwn } = textOf(draft.config, draft.server.shippedTexts, language, entry.key);
  const at = pointerTo(pointerTo('/texts', language), entry.key);
  const preview = previewOf(entry.key, text, place);
  const readOnly = !draft.server.mayEdit || !isSpoken;
  const reset = () => {
    const texts = valueAt(draft.config, pointerTo('/texts', language));
    // The last text of a language takes the language with it: an empty entry would say nothing.
    if (isObject(texts) && Object.keys(texts).length === 1) store.remove(pointerTo('/texts', language));
    else store.remove(at);
  };
  return (
    <div className={classes.box} data-own={isOwn || undefined}>
      <Textarea
        aria-label={words.texts.textIn(entry.key, languageName(language))}
        lang={language}
        dir="auto"
        value={text}
        autosize
        minRows={1}
        readOnly={readOnly}
        error={preview.ok ? undefined : words.texts.fault(preview.fault)}
        onFocus={onFocus}
        onChange={({ currentTarget }) => store.set(at, currentTarget.value)}
      />
      {isOwn && !readOnly && (
        <Tooltip label={words.texts.reset}>
          <ActionIcon size="sm" aria-label={words.texts.resetOf(entry.key, languageName(language))} onClick={reset}>
            <IconArrowBackUp size={14} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
