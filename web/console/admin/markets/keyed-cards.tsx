/** Owns entries of a record as cards: each with its name, the way to take it away, and one more below. */
import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isObject, pointerTo } from '../../../../schema/config/layers.ts';
import { words } from '../../words.ts';
import { freeKey } from './keyed.ts';
import { useField, useWorking } from './market-context.tsx';
import pages from './pages/pages.module.css';

type Props = {
  /** The record. */
  at: string;
  addLabel: string;
  /** What a new entry begins with, and the name it gets. */
  fresh: { key: string; value: unknown };
  order?: (one: [string, unknown], other: [string, unknown]) => number;
  children(at: string, key: string): ReactNode;
};

export function KeyedCards({ at, addLabel, fresh, order, children }: Props) {
  const { store } = useWorking();
  const record = useField<Record<string, unknown>>(at);
  const entries = Object.entries(record.value ?? {});
  const shown = order ? entries.toSorted(order) : entries;
  return (
    <>
      {record.error && entries.length === 0 && (
        <p className={pages.error} role="alert">
          {record.error}
        </p>
      )}
      {shown.map(([key, entry]) => {
        const here = pointerTo(at, key);
        const name = isObject(entry) && typeof entry.name === 'string' ? entry.name : key;
        return (
          <article key={key} className={pages.card} aria-label={name}>
            <header className={pages.cardHead}>
              <h3>
                {name} <code className="mono">{key === name ? '' : key}</code>
              </h3>
              {!record.readOnly && (
                <ActionIcon aria-label={words.market.removeOf(name)} onClick={() => store.remove(here)}>
                  <IconTrash size={15} stroke={1.7} />
                </ActionIcon>
              )}
            </header>
            {children(here, key)}
          </article>
        );
      })}
      {!record.readOnly && (
        <div>
          <Button
            variant="light"
            onClick={() =>
              store.set(
                pointerTo(
                  at,
                  freeKey(
                    fresh.key,
                    entries.map(([key]) => key),
                  ),
                ),
                fresh.value,
              )
            }
          >
            {addLabel}
          </Button>
        </div>
      )}
    </>
  );
}
