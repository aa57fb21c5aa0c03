/** Owns beginning a market: a preset, the region that its customers' data belong to, and its name. */
import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { marketItem, presetsBody } from '../../../../schema/api/admin/markets.ts';
import { languageName } from '../../../../schema/config/value-words.ts';
import { useDeps } from '../../deps.tsx';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import classes from './new-market-dialog.module.css';

export function NewMarketDialog({ onClose }: { onClose(): void }) {
  const { api } = useDeps();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [preset, setPreset] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const [name, setName] = useState('');
  const { data } = useQuery({
    queryKey: ['admin', 'presets'],
    queryFn: ({ signal }) => api.get('/api/admin/presets', presetsBody, { signal }),
  });
  const presets = data?.presets ?? [];
  const regions = data?.regions ?? [];
  const chosen = presets.find(({ market }) => market === preset);
  const place = region ?? regions.find((one) => one.region === chosen?.region)?.region ?? null;
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      api.post(
        '/api/admin/markets',
        { market: preset, preset, region: place, ...(name.trim() ? { name: name.trim() } : {}) },
        marketItem,
      ),
    onSuccess: async ({ market }) => {
      await queries.invalidateQueries({ queryKey: ['admin'] });
      await navigate({ to: '/admin/markets/$market/$page', params: { market, page: 'start' } });
    },
    onError: (error) => tellFailure(words.overview.newMarket, error),
  });
  return (
    <Modal opened onClose={onClose} title={words.overview.newMarket}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (preset && place) mutate();
        }}
      >
        <Select
          data-autofocus
          label={words.overview.preset}
          description={words.overview.presetHelp}
          placeholder={words.market.choose}
          searchable
          data={presets.map(({ market, name: country, taken }) => ({
            value: market,
            label: taken ? words.overview.taken(country) : country,
            disabled: taken,
          }))}
          value={preset}
          onChange={(value) => {
            setPreset(value);
            setRegion(null);
          }}
        />
        {chosen && (
          <p className={classes.about}>{words.overview.speaks(chosen.languages.map(languageName).join(', '))}</p>
        )}
        <Select
          label={words.overview.region}
          description={words.overview.regionHelp}
          data={regions.map((one) => ({ value: one.region, label: one.name }))}
          value={place}
          allowDeselect={false}
          onChange={setRegion}
        />
        <TextInput
          label={words.overview.name}
          placeholder={chosen?.name}
          value={name}
          maxLength={60}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" loading={isPending} disabled={!preset || !place}>
          {words.overview.begin}
        </Button>
      </form>
    </Modal>
  );
}
