/** Owns the filters of the audit trail; they live in the address, so that a view can be passed on. */
import { Pill, Select, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AuditItem } from '../../../../schema/api/admin/audit.ts';
import { useMe } from '../../session/me.ts';
import { words } from '../../words.ts';
import { useGrants } from '../use-grants.ts';
import classes from './audit.module.css';

const say = words.audit.filters;

export function AuditFilters({ entries }: { entries: readonly AuditItem[] }) {
  const search = useSearch({ from: '/session/admin/audit' });
  const { actor, action, target, market, until } = search;
  const navigate = useNavigate();
  const me = useMe();
  const grants = useGrants();
  const set = (change: Partial<typeof search>) =>
    void navigate({ to: '/admin/audit', search: { ...search, ...change }, replace: true });
  const nameOf = (id: string) =>
    entries.flatMap((entry) => [entry.actor, entry.target]).find((one) => one.id === id)?.name ?? id;
  const known = grants.data?.markets ?? me.markets;
  const markets = new Map(known.map((one) => [one.market, one.name]));
  if (market !== undefined && !markets.has(market)) markets.set(market, market.toUpperCase());
  const isOwnGroup = action === undefined || Object.hasOwn(words.audit.groups, action);
  const pills = [
    ...(actor === undefined ? [] : [{ text: say.who(nameOf(actor)), without: { actor: undefined } }]),
    ...(target === undefined ? [] : [{ text: say.target(nameOf(target)), without: { target: undefined } }]),
    ...(isOwnGroup ? [] : [{ text: words.audit.did(action), without: { action: undefined } }]),
  ];
  return (
    <div className={classes.filters}>
      <Select
        size="xs"
        label={say.what}
        placeholder={say.anything}
        data={Object.entries(words.audit.groups).map(([value, label]) => ({ value, label }))}
        value={isOwnGroup ? (action ?? null) : null}
        onChange={(value) => set({ action: value ?? undefined })}
        clearable
        comboboxProps={{ withinPortal: true }}
      />
      <Select
        size="xs"
        label={say.market}
        placeholder={say.anyMarket}
        data={[...markets].map(([value, label]) => ({ value, label }))}
        value={market ?? null}
        onChange={(value) => set({ market: value ?? undefined })}
        searchable
        clearable
        comboboxProps={{ withinPortal: true }}
      />
      <TextInput
        size="xs"
        type="date"
        label={say.until}
        value={until ?? ''}
        onChange={(event) => set({ until: event.currentTarget.value || undefined })}
      />
      {pills.map(({ text, without }) => (
        <Pill
          key={text}
          withRemoveButton
          onRemove={() => set(without)}
          removeButtonProps={{ 'aria-label': say.remove(text), tabIndex: 0, 'aria-hidden': false }}
        >
          {text}
        </Pill>
      ))}
    </div>
  );
}
