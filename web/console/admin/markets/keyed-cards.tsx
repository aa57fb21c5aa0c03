/** Owns entries of a record as cards: each with its name, the ways to take it away and bring it back, and one more below. */
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isObject, pointerTo, valueAt } from '../../../../schema/config/layers.ts';
import { words } from '../../words.ts';
import { freeKey } from './keyed.ts';
import { useField, useWorking } from './market-context.tsx';
import pages from './pages/pages.module.css';

type Entry = [key: string, value: unknown];

type Props = {
  /** The record. */
  at: string;
  addLabel: string;
  /** What a new entry begins with, and the name it gets. */
  fresh: { key: string; value: unknown };
  order?: (one: Entry, other: Entry) => number;
  /** Says what an entry without a name is called. */
  nameOf?: (entry: unknown, key: string) => string;
  children(at: string, key: string): ReactNode;
};

const ownName = (entry: unknown, key: string): string =>
  isObject(entry) && typeof entry.name === 'string' && entry.name.trim() ? entry.name : key;

export function KeyedCards({ at, addLabel, fresh, order, nameOf = ownName, children }: Props) {
  const { store, draft } = useWorking();
  const record = useField<Record<string, unknown>>(at);
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string>();
  const entries = Object.entries(record.value ?? {});
  const shown = order ? entries.toSorted(order) : entries;
  // Taking away is undone where it was done: of what is live, and of what the layers below say.
  const former = { ...recordAt(draft.server.inherited, at), ...recordAt(draft.server.live, at) };
  const gone = Object.entries(former).filter(([key]) => !(key in (record.value ?? {})));
  useEffect(() => {
    if (added === undefined) return;
    const card = list.current?.querySelector(`[data-key="${added}"]`);
    card?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }, [added]);
  const add = () => {
    const taken = [...entries, ...gone].map(([key]) => key);
    const key = freeKey(fresh.key, taken);
    store.set(pointerTo(at, key), fresh.value);
    setAdded(key);
  };
  return (
    <div ref={list} className={pages.cards}>
      {record.error && entries.length === 0 && (
        <p className={pages.error} role="alert">
          {record.error}
        </p>
      )}
      {shown.map(([key, entry]) => {
        const here = pointerTo(at, key);
        const name = nameOf(entry, key);
        return (
          <article key={key} className={pages.card} aria-label={name} data-key={key}>
            <header className={pages.cardHead}>
              <h3>
                {name} <code className="mono">{key === name ? '' : key}</code>
              </h3>
              {!record.readOnly && (
                <ActionIcon
                  aria-label={words.market.removeOf(name)}
                  onClick={() => {
                    store.remove(here);
                    list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
                  }}
                >
                  <IconTrash size={15} stroke={1.7} />
                </ActionIcon>
              )}
            </header>
            {children(here, key)}
          </article>
        );
      })}
      {!record.readOnly && (
        <div className={pages.actions}>
          <Button variant="light" data-add onClick={add}>
            {addLabel}
          </Button>
          {gone.map(([key, entry]) => (
            <Button
              key={key}
              variant="subtle"
              color="gray"
              leftSection={<IconArrowBackUp size={14} stroke={1.7} aria-hidden="true" />}
              onClick={() => {
                store.set(pointerTo(at, key), entry);
                setAdded(key);
              }}
            >
              {words.market.bringBack(nameOf(entry, key))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function recordAt(config: unknown, at: string): Record<string, unknown> {
  const found = valueAt(config, at);
  return isObject(found) ? found : {};
}
