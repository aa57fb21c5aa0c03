/** Owns taking times as one types them; what cannot be read stays in the field and is said there. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../../words.ts';
import { type Minutes, parseTimes, readSpans, writeSpans } from './spans.ts';
import classes from './week-grid.module.css';

type Props = { label: string; spans: Minutes[]; readOnly: boolean; onChange(spans: Minutes[]): void };

export function TimesInput({ label, spans, readOnly, onChange }: Props) {
  const written = writeSpans(spans).join(', ').replaceAll('-', '–');
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : parseTimes(typed);
  const isWrong = typed !== undefined && read === undefined;
  const take = () => {
    if (!read) return;
    onChange(readSpans(read));
    setTyped(undefined);
  };
  return (
    <TextInput
      className={classes.times ?? ''}
      aria-label={label}
      placeholder={words.market.closed}
      value={typed ?? written}
      readOnly={readOnly}
      error={isWrong && words.market.timesWrong}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
        if (key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
