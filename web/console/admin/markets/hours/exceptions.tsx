/** Owns the days with hours of their own in one plan. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { pointerTo } from '../../../../../schema/config/layers.ts';
import { sayDay } from '../../../../../schema/config/say-where.ts';
import { words } from '../../../words.ts';
import { useField, useWorking } from '../market-context.tsx';
import classes from '../pages/pages.module.css';
import { readSpans, writeSpans } from './spans.ts';
import { TimesInput } from './times-input.tsx';

export function Exceptions({ at }: { at: string }) {
  const { store } = useWorking();
  const field = useField<Record<string, { name: string; open: string[] }>>(at);
  const [day, setDay] = useState('');
  const entries = Object.entries(field.value ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <div className={classes.exceptions}>
      <h3>{field.label}</h3>
      <p className={classes.hint}>{field.help}</p>
      {entries.map(([key, { name, open = [] }]) => (
        <div key={key} className={classes.exception}>
          <span className={classes.date}>{sayDay(key)}</span>
          <TextInput
            aria-label={words.market.nameOf(sayDay(key))}
            value={name}
            readOnly={field.readOnly}
            onChange={({ currentTarget }) => store.set(`${pointerTo(at, key)}/name`, currentTarget.value)}
          />
          <TimesInput
            label={words.market.timesOf(sayDay(key))}
            spans={readSpans(open)}
            readOnly={field.readOnly}
            onChange={(spans) => store.set(`${pointerTo(at, key)}/open`, writeSpans(spans))}
          />
          {!field.readOnly && (
            <ActionIcon
              aria-label={words.market.removeOf(sayDay(key))}
              onClick={() => store.remove(pointerTo(at, key))}
            >
              <IconTrash size={15} stroke={1.7} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!field.readOnly && (
        <form
          className={classes.exception}
          onSubmit={(event) => {
            event.preventDefault();
            if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
            store.set(pointerTo(at, day), { name: words.market.newException, open: [] });
            setDay('');
          }}
        >
          <TextInput
            type="date"
            aria-label={words.market.exceptionDay}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={day === ''}>
            {words.market.addException}
          </Button>
        </form>
      )}
    </div>
  );
}
