/** Owns the page about what is said: every text in two languages side by side, and the chosen one as customers read it. */
import { Select, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { stepsOf, valueAt } from '../../../../../schema/config/layers.ts';
import { languageName } from '../../../../../schema/config/value-words.ts';
import { words } from '../../../words.ts';
import { useWorking } from '../market-context.tsx';
import { Section } from '../section.tsx';
import { previewOf, type TextEntry, textEntries, textGroups } from '../texts/preview.ts';
import { PreviewPane } from '../texts/preview-pane.tsx';
import { TextBox, textOf, usePlace } from '../texts/text-box.tsx';
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
  // A finding leads to the text that it names.
  const hash = useLocation({ select: (location) => location.hash });
  const [, , named] = stepsOf(hash.startsWith('/texts/') ? hash : '');
  const [group, setGroup] = useState(textEntries.find(({ key }) => key === named)?.group ?? 'bot');
  const [search, setSearch] = useState(named ?? '');
  const isWide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
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
  const unspoken = pairs.filter((language) => !spoken.includes(language));
  const choose = useCallback((entry: TextEntry, language: string) => setChosen({ entry, language }), []);
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
      {unspoken.length > 0 && (
        <p className={classes.none}>{words.texts.notSpoken(unspoken.map(languageName).join(', '))}</p>
      )}
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
                    {...textOf(draft.config, draft.server.shippedTexts, language, entry.key)}
                    readOnly={!draft.server.mayEdit || !spoken.includes(language)}
                    onFocus={choose}
                  />
                ))}
              </div>
              {!isWide && entry.key === chosen?.entry.key && (
                <div className={classes.inline}>
                  <Chosen {...chosen} />
                </div>
              )}
            </li>
          ))}
        </ul>
        {isWide && (
          <aside className={classes.preview} aria-label={words.texts.preview}>
            {chosen ? <Chosen {...chosen} /> : <p className={classes.none}>{words.texts.choose}</p>}
          </aside>
        )}
      </div>
    </Section>
  );
}

function Chosen({ entry, language }: Chosen) {
  const { draft } = useWorking();
  const place = usePlace(language);
  const { text } = textOf(draft.config, draft.server.shippedTexts, language, entry.key);
  return <PreviewPane textKey={entry.key} preview={previewOf(entry.key, text, place)} place={place} />;
}
