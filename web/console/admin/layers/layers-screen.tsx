/** Owns the page of what is said for all markets of the tenant, or of a region: changed, tried on every market, and published at once. */
import { ActionIcon, Button, Select, Skeleton, Tabs, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type LayerItem,
  layerCheckBody,
  layerPublishedBody,
  layersBody,
} from '../../../../schema/api/admin/markets.ts';
import { isEqual } from '../../../../schema/config/layers.ts';
import type { ConfigPatch } from '../../../../schema/config/market-config.ts';
import { fieldWords, sayWhere } from '../../../../schema/config/say-where.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { tellDone, tellFailure } from '../../shell/tell.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import { LeaveGuard } from '../leave-guard.tsx';
import { setAt } from '../markets/set-at.ts';
import classes from './layers-screen.module.css';
import { leafFields, saidIn, withoutValue } from './leaf-fields.ts';
import { beginningOf, isEnterable, ValueInput } from './value-input.tsx';

export function LayersScreen() {
  const { api } = useDeps();
  usePageTitle(words.layers.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['admin', 'layers'],
    queryFn: ({ signal }) => api.get('/api/admin/layers', layersBody, { signal }),
  });
  return (
    <>
      <header className={page.head}>
        <div>
          <h1>{words.layers.title}</h1>
          <p className={page.lead}>{words.layers.lead}</p>
        </div>
      </header>
      {error && !data && (
        <EmptyState
          title={words.layers.failed}
          lead={words.failure(error instanceof ApiError ? error.code : 'internal')}
        >
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={300} radius={12} role="status" aria-label={words.loading} />}
      {data && (
        <Tabs defaultValue={data.layers[0]?.scope ?? null}>
          <Tabs.List>
            {data.layers.map(({ scope, name }) => (
              <Tabs.Tab key={scope} value={scope}>
                {scope === 'tenant' ? words.layers.allOf(name) : name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {data.layers.map((layer) => (
            <Tabs.Panel key={layer.scope} value={layer.scope}>
              <LayerForm key={layer.revision} layer={layer} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </>
  );
}

function LayerForm({ layer }: { layer: LayerItem }) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const [patch, setPatch] = useState<ConfigPatch>(layer.patch);
  const [added, setAdded] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const path = `/api/admin/layers/${layer.scope.replace('region/', '')}`;
  const { revision, mayEdit } = layer;
  const said = saidIn(patch);
  const isChanged = !isEqual(patch, layer.patch);
  const check = useMutation({
    mutationFn: () => api.post(`${path}/check`, { revision, patch }, layerCheckBody),
    onError: (error) => tellFailure(words.layers.check, error),
  });
  const publish = useMutation({
    mutationFn: () => api.put(path, { revision, patch, reason }, layerPublishedBody),
    onSuccess: async ({ versions }) => {
      tellDone(words.layers.published(Object.keys(versions).length));
      await queries.invalidateQueries({ queryKey: ['admin'] });
    },
    onError: (error) => tellFailure(words.review.publishing, error),
  });
  const change = (next: ConfigPatch) => {
    setPatch(next);
    check.reset();
  };
  const free = leafFields.filter(({ pointer }) => isEnterable(pointer) && !said.some((one) => one.pointer === pointer));
  return (
    <div className={classes.layer}>
      <LeaveGuard isLosing={isChanged} />
      <p className={page.lead}>
        {words.layers.reaches(layer.markets.map((market) => market.toUpperCase()).join(', '))}
      </p>
      {!mayEdit && <p className={page.lead}>{words.layers.mayNot}</p>}
      {said.length === 0 && <p className={page.lead}>{words.layers.nothing}</p>}
      <ul className={classes.values}>
        {said.map(({ pointer, value }) => (
          <li key={pointer}>
            <div>
              <strong>{sayWhere(pointer, patch)}</strong>
              <p>{fieldWords(pointer)?.description}</p>
            </div>
            <ValueInput
              pointer={pointer}
              label={sayWhere(pointer, patch)}
              value={value}
              readOnly={!mayEdit}
              onChange={(next) => change(setAt(patch, pointer, next))}
            />
            {mayEdit && (
              <ActionIcon
                aria-label={words.market.removeOf(sayWhere(pointer, patch))}
                onClick={() => change(withoutValue(patch, pointer))}
              >
                <IconTrash size={15} stroke={1.7} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <>
          <Select
            label={words.layers.add}
            placeholder={words.market.choose}
            searchable
            limit={200}
            nothingFoundMessage={words.layers.nothingFits}
            data={free.map(({ pointer, where }) => ({ value: pointer, label: where }))}
            value={added}
            onChange={(pointer) => {
              setAdded(null);
              if (pointer) change(setAt(patch, pointer, beginningOf(pointer)));
            }}
          />
          <div className={classes.buttons}>
            <Button variant="light" disabled={!isChanged} loading={check.isPending} onClick={() => check.mutate()}>
              {words.layers.check}
            </Button>
            <Button variant="subtle" color="gray" disabled={!isChanged} onClick={() => change(layer.patch)}>
              {words.layers.undo}
            </Button>
          </div>
        </>
      )}
      {check.data && (
        <>
          <ul className={classes.outcome} role="status">
            {check.data.markets.map(({ market, changes, findings }) => (
              <li key={market}>
                <strong>{market.toUpperCase()}</strong>
                <ul>
                  {findings
                    .filter(({ severity }) => severity === 'error')
                    .map(({ code, pointer, message }) => (
                      <li key={code + pointer} data-tone="error">
                        {message}
                      </li>
                    ))}
                  {changes.map(({ pointer, sentence }) => (
                    <li key={pointer}>{sentence}</li>
                  ))}
                  {changes.length === 0 && <li>{words.review.noChanges}</li>}
                </ul>
              </li>
            ))}
          </ul>
          <form
            className={classes.publish}
            onSubmit={(event) => {
              event.preventDefault();
              publish.mutate();
            }}
          >
            <Textarea
              label={words.review.reason}
              value={reason}
              maxLength={300}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <Button
              type="submit"
              loading={publish.isPending}
              disabled={!check.data.publishable || reason.trim().length < 3}
            >
              {words.layers.publish(check.data.markets.length)}
            </Button>
          </form>
        </>
      )}
    </div>
  );
}
