/** Owns what was published when, by whom and why; comparing, going back in one step, and the market as a file. */
import { Badge, Button, FileButton, Modal, Skeleton, Textarea } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  changesBody,
  filePutBody,
  type MarketFile,
  marketFile,
  publishedBody,
  type VersionItem,
  versionsBody,
} from '../../../../../schema/api/admin/markets.ts';
import { ApiError } from '../../../../shared/api-client.ts';
import { useDeps } from '../../../deps.tsx';
import { EmptyState } from '../../../shell/empty-state.tsx';
import { tellDone, tellFailure } from '../../../shell/tell.tsx';
import { words } from '../../../words.ts';
import { useWorking } from '../market-context.tsx';
import { Section } from '../section.tsx';
import classes from './history-page.module.css';

export function HistoryPage() {
  const { draft } = useWorking();
  const { api } = useDeps();
  const { market, published } = draft.server;
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['admin', 'versions', market, published?.version],
    queryFn: ({ pageParam, signal }) =>
      api.get(`/api/admin/markets/${market}/versions`, versionsBody, { query: { before: pageParam }, signal }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.more ? page.versions.at(-1)?.version : undefined),
  });
  const versions = data?.pages.flatMap((page) => page.versions) ?? [];
  return (
    <>
      <Section title={words.history.title} lead={words.history.lead} wide>
        {error && (
          <EmptyState title={words.history.failed}>
            <Button variant="light" onClick={() => void refetch()}>
              {words.tryAgain}
            </Button>
          </EmptyState>
        )}
        {isPending && <Skeleton height={160} radius={12} />}
        {data && versions.length === 0 && <EmptyState title={words.history.noneTitle} lead={words.history.noneLead} />}
        {versions.length > 0 && (
          <ol className={classes.versions}>
            {versions.map((version) => (
              <Version key={version.version} version={version} isLive={version.version === published?.version} />
            ))}
          </ol>
        )}
        {hasNextPage && (
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {words.history.more}
          </Button>
        )}
      </Section>
      <FileSection />
    </>
  );
}

function Version({ version, isLive }: { version: VersionItem; isLive: boolean }) {
  const { draft } = useWorking();
  const [shown, setShown] = useState<'changes' | 'back'>();
  const approved = version.approvedBy && words.history.approvedBy(version.approvedBy.name);
  return (
    <li>
      <div className={classes.head}>
        <strong>{words.market.versionTitle(version.version)}</strong>
        {isLive && (
          <Badge variant="light" color="petrol" tt="none">
            {words.history.live}
          </Badge>
        )}
        {version.kind !== 'published' && (
          <Badge variant="light" color="gray" tt="none">
            {words.history.kinds[version.kind](version.restores)}
          </Badge>
        )}
        <span className={classes.who}>
          {words.history.by(version.by.name, words.market.at(version.at))}
          {approved && `, ${approved}`}
        </span>
      </div>
      <p className={classes.reason}>{version.reason}</p>
      {!isLive && (
        <div className={classes.buttons}>
          <Button
            variant="subtle"
            aria-expanded={shown === 'changes'}
            onClick={() => setShown(shown === 'changes' ? undefined : 'changes')}
          >
            {words.history.compare}
          </Button>
          {draft.server.mayPublish && (
            <Button variant="subtle" color="brick" onClick={() => setShown('back')}>
              {words.history.goBack}
            </Button>
          )}
        </div>
      )}
      {shown === 'changes' && <Compared version={version.version} />}
      {shown === 'back' && <GoBack version={version.version} onClose={() => setShown(undefined)} />}
    </li>
  );
}

/** Tells what going back to a version would change of what is live. */
function Compared({ version }: { version: number }) {
  const { draft } = useWorking();
  const { api } = useDeps();
  const { market, published } = draft.server;
  const { data, error } = useQuery({
    queryKey: ['admin', 'compared', market, version, published?.version],
    queryFn: ({ signal }) =>
      api.get(`/api/admin/markets/${market}/changes`, changesBody, { query: { from: 'live', to: version }, signal }),
  });
  if (error) {
    const said = error instanceof ApiError ? (error.detail ?? words.failure(error.code)) : words.failure('internal');
    return <p className={classes.reason}>{`${words.history.notComparable} ${said}`}</p>;
  }
  if (!data) return <Skeleton height={40} />;
  if (data.changes.length === 0) return <p className={classes.reason}>{words.review.noChanges}</p>;
  return (
    <ul className={classes.changes}>
      {data.changes.map(({ pointer, sentence }) => (
        <li key={pointer}>{sentence}</li>
      ))}
    </ul>
  );
}

function GoBack({ version, onClose }: { version: number; onClose(): void }) {
  const { store, draft } = useWorking();
  const { api } = useDeps();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      api.post(`/api/admin/markets/${draft.server.market}/roll-back`, { version, reason }, publishedBody),
    onSuccess: async (done) => {
      tellDone(words.review.published(done.version ?? version));
      onClose();
      await Promise.all([store.load(), queries.invalidateQueries({ queryKey: ['admin'] })]);
    },
    onError: (error) => tellFailure(words.history.goBack, error),
  });
  return (
    <Modal opened onClose={onClose} title={words.history.goBackTo(version)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim().length >= 3) mutate();
        }}
      >
        <p className={classes.reason}>{words.history.goBackLead}</p>
        <Compared version={version} />
        <Textarea
          data-autofocus
          mt={12}
          label={words.review.reason}
          value={reason}
          maxLength={300}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button type="submit" mt={14} color="brick" loading={isPending} disabled={reason.trim().length < 3}>
          {words.history.goBackTo(version)}
        </Button>
      </form>
    </Modal>
  );
}

/** Reads a market's file; throws ApiError('invalid') with a sentence where it is none. */
function readFile(text: string): MarketFile {
  try {
    return marketFile.parse(JSON.parse(text));
  } catch {
    throw new ApiError('invalid', 0, words.history.noFile);
  }
}

/** Hands the market's own settings out as a file for a repository, and takes one back as the draft. */
function FileSection() {
  const { store, draft } = useWorking();
  const { api } = useDeps();
  const { market, mayEdit } = draft.server;
  const path = `/api/admin/markets/${market}/file`;
  const give = useMutation({
    mutationFn: () => api.get(path, marketFile),
    onSuccess: (file) => {
      const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = `${market}.market.json`;
      link.click();
      URL.revokeObjectURL(url);
    },
    onError: (error) => tellFailure(words.history.export, error),
  });
  const take = useMutation({
    mutationFn: async (file: File) => {
      await store.flush();
      const read = readFile(await file.text());
      const now = store.get();
      const revision = now.phase === 'ready' ? now.server.revision : draft.server.revision;
      return api.put(`${path}?revision=${revision}`, read, filePutBody);
    },
    onSuccess: async ({ changes }) => {
      tellDone(words.history.taken(changes.length));
      await store.load();
    },
    onError: (error) => tellFailure(words.history.import, error),
  });
  return (
    <Section title={words.history.file} lead={words.history.fileLead} wide>
      <div className={classes.file}>
        <Button variant="default" loading={give.isPending} onClick={() => give.mutate()}>
          {words.history.export}
        </Button>
        {mayEdit && (
          <FileButton accept="application/json" onChange={(file) => file && take.mutate(file)}>
            {(props) => (
              <Button variant="default" loading={take.isPending} {...props}>
                {words.history.import}
              </Button>
            )}
          </FileButton>
        )}
      </div>
    </Section>
  );
}
