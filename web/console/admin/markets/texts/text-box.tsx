/** Owns one text in one language as it is written: the market's own or what is shipped, what is wrong with it, and the way back. */
import { ActionIcon, Textarea, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { memo, useCallback, useMemo } from 'react';
import { isObject, pointerTo, valueAt } from '../../../../../schema/config/layers.ts';
import { languageName } from '../../../../../schema/config/value-words.ts';
import { words } from '../../../words.ts';
import { useWorking } from '../market-context.tsx';
import { type PreviewPlace, previewOf, type TextEntry } from './preview.ts';
import classes from './text-box.module.css';

/** Finds what is said in a language: the market's own text, else the shipped one. */
export function textOf(
  config: Record<string, unknown>,
  shipped: Record<string, Record<string, string>>,
  language: string,
  key: string,
): { text: string; isOwn: boolean } {
  const own = valueAt(config, pointerTo(pointerTo('/texts', language), key));
  if (typeof own === 'string') return { text: own, isOwn: true };
  return { text: shipped[language]?.[key] ?? '', isOwn: false };
}

/** Gives where a language's texts are read. */
export function usePlace(language: string): PreviewPlace {
  const { draft } = useWorking();
  const { country, currency, timeZone } = draft.config;
  const { tenantName } = draft.server;
  return useMemo(
    () => ({
      language,
      country: typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : 'GB',
      currency: typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : 'GBP',
      timeZone:
        typeof timeZone === 'string' && Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC',
      tenantName,
    }),
    [language, country, currency, timeZone, tenantName],
  );
}

type BoxProps = {
  entry: TextEntry;
  language: string;
  text: string;
  isOwn: boolean;
  readOnly: boolean;
  onFocus(entry: TextEntry, language: string): void;
};

export function TextBox(props: BoxProps) {
  const { store } = useWorking();
  const { entry, language } = props;
  const place = usePlace(language);
  const set = useCallback(
    (text: string) => store.set(pointerTo(pointerTo('/texts', language), entry.key), text),
    [store, language, entry.key],
  );
  const reset = useCallback(() => {
    const view = store.get();
    const texts = view.phase === 'ready' && valueAt(view.config, pointerTo('/texts', language));
    // The last text of a language takes the language with it: an empty entry would say nothing.
    if (isObject(texts) && Object.keys(texts).length === 1) store.remove(pointerTo('/texts', language));
    else store.remove(pointerTo(pointerTo('/texts', language), entry.key));
  }, [store, language, entry.key]);
  return <Box {...props} place={place} set={set} reset={reset} />;
}

/** Is drawn anew only when its own text changed: there are many of them, and every key pressed changes the draft. */
const Box = memo(function Box(props: BoxProps & { place: PreviewPlace; set(text: string): void; reset(): void }) {
  const { entry, language, text, isOwn, readOnly, onFocus, place, set, reset } = props;
  const preview = previewOf(entry.key, text, place);
  const name = languageName(language);
  return (
    <div className={classes.box} data-own={isOwn || undefined}>
      <Textarea
        aria-label={words.texts.textIn(entry.key, name)}
        lang={language}
        dir="auto"
        value={text}
        rows={Math.max(1, Math.ceil(text.length / 44))}
        readOnly={readOnly}
        error={preview.ok ? undefined : words.texts.fault(preview.fault)}
        onFocus={() => onFocus(entry, language)}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
      {isOwn && !readOnly && (
        <Tooltip label={words.texts.reset}>
          <ActionIcon size="sm" aria-label={words.texts.resetOf(entry.key, name)} onClick={reset}>
            <IconArrowBackUp size={14} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
});
