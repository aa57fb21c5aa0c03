/** Owns the field of a record from names to names, as routing and fallbacks are: a row for each, and one more below. */
import { ActionIcon, Button, Select } from '@mantine/core';
import { IconArrowRight, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { pointerTo } from '../../../../schema/config/layers.ts';
import { words } from '../../words.ts';
import { FieldShell } from './fields/field-shell.tsx';
import type { Option } from './fields/fields.tsx';
import classes from './mapping-field.module.css';
import { useField, useWorking } from './market-context.tsx';

type Props = { at: string; keys: readonly Option[]; values: readonly Option[] };

export function MappingField({ at, keys, values }: Props) {
  const { store } = useWorking();
  const field = useField<Record<string, string>>(at);
  const [added, setAdded] = useState<string | null>(null);
  const entries = Object.entries(field.value ?? {});
  const labelOf = (key: string) => keys.find(({ value }) => value === key)?.label ?? key;
  const free = keys.filter(({ value }) => !field.value?.[value]);
  const first = values[0]?.value;
  return (
    <FieldShell field={field as never} group>
      {() => (
        <div className={classes.rows}>
          {entries.map(([key, value]) => (
            <div key={key} className={classes.row}>
              <span>{labelOf(key)}</span>
              <IconArrowRight size={14} stroke={1.7} aria-hidden="true" />
              <Select
                aria-label={labelOf(key)}
                data={
                  values.some((option) => option.value === value) ? [...values] : [...values, { value, label: value }]
                }
                value={value}
                allowDeselect={false}
                readOnly={field.readOnly}
                onChange={(next) => next && store.set(pointerTo(at, key), next)}
              />
              {!field.readOnly && (
                <ActionIcon
                  aria-label={words.market.removeOf(labelOf(key))}
                  onClick={() => store.remove(pointerTo(at, key))}
                >
                  <IconTrash size={15} stroke={1.7} />
                </ActionIcon>
              )}
            </div>
          ))}
          {!field.readOnly && free.length > 0 && first && (
            <div className={classes.row}>
              <Select
                aria-label={words.market.addTo(field.label)}
                placeholder={words.market.choose}
                data={[...free]}
                value={added}
                searchable
                onChange={setAdded}
              />
              <Button
                variant="default"
                disabled={added === null}
                onClick={() => {
                  if (added) store.set(pointerTo(at, added), first);
                  setAdded(null);
                }}
              >
                {words.market.add}
              </Button>
            </div>
          )}
        </div>
      )}
    </FieldShell>
  );
}
