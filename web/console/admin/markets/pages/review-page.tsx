/** Owns the last page before a change is live: what changes, what a check finds, what yesterday would have been, and publishing. */
import { Badge, Button, Modal, Skeleton, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod';
import { type ChangeItem, changesBody, checkBody, publishedBody } from '../../../../../schema/api/admin/markets.ts';
import type { Finding } from '../../../../../schema/config/findings.ts';
import { sayWhere } from '../../../../../schema/config/say-where.ts';
import { ApiError } from '../../../../shared/api-client.ts';
import { useDeps } from '../../../deps.tsx';
import { useMe } from '../../../session/me.ts';
import { tellDone, tellFailure } from '../../../shell/tell.tsx';
import { words } from '../../../words.ts';
import { DryRunSection } from '../dry-run-section.tsx';
import { useWorking } from '../market-context.tsx';
import { pageOf } from '../page-of.ts';
import { Section } from '../section.tsx';
import classes from './review-page.module.css';

export function ReviewPage() {
  const { draft } = useWorking();
  const { api } = useDeps();
  const { market, revision, published } = draft.server;
  const isSaved = draft.save === 'saved';
  const path = `/api/admin/markets/${market}`;
  const changes = useQuery({
    queryKey: ['admin', 'changes', market, revision, published?.version],
    queryFn: ({ signal }) => api.get(`${path}/changes`, changesBody, { signal }),
    enabled: isSaved,
  });
  const check = useQuery({
    queryKey: ['admin', 'check', market, revision, published?.version],
    queryFn: ({ signal }) => api.get(`${path}/check`, checkBody, { signal }),
    enabled: isSaved,
  });
  if (!draft.server.draft)
    return (
      <Section title={words.review.nothingTitle} lead={words.review.nothingLead} wide>
        <Findings findings={check.data?.findings} error={check.error} />
      </Section>
    );
  return (
    <>
      <Section
        title={words.review.changes(changes.data?.changes.length)}
        lead={published ? words.review.changesLead : words.review.firstLead}
        wide
      >
        <Changes changes={changes.data?.changes} error={changes.error} />
      </Section>
      <Section title={words.review.check} lead={words.review.checkLead} wide>
        <Findings findings={check.data?.findings} error={check.error} />
      </Section>
      {published && <DryRunSection key={revision} />}
      <PublishSection isSound={check.data?.publishable} />
    </>
  );
}

function Trouble({ error }: { error: Error }) {
  return (
    <p className={classes.trouble} role="alert">
      {error instanceof ApiError ? (error.detail ?? words.failure(error.code)) : words.failure('internal')}
    </p>
  );
}

function Changes({ changes, error }: { changes: ChangeItem[] | undefined; error: Error | null }) {
  const { draft } = useWorking();
  if (error) return <Trouble error={error} />;
  if (!changes) return <Skeleton height={80} radius={10} />;
  if (changes.length === 0) return <p className={classes.none}>{words.review.noChanges}</p>;
  return (
    <ul className={classes.changes}>
      {changes.map(({ pointer, where, sentence }) => (
        <li key={pointer}>
          <Link
            to="/admin/markets/$market/$page"
            params={{ market: draft.server.market, page: pageOf(pointer) }}
            hash={pointer}
          >
            {where}
          </Link>
          <span>{sentence.slice(where.length).replace(/^:\s*/, '')}</span>
        </li>
      ))}
    </ul>
  );
}

function Findings({ findings, error }: { findings: readonly Finding[] | undefined; error: Error | null }) {
  const { draft } = useWorking();
  if (error) return <Trouble error={error} />;
  if (!findings) return <Skeleton height={80} radius={10} />;
  if (findings.length === 0)
    return (
      <p className={classes.sound}>
        <IconCircleCheck size={18} stroke={1.7} aria-hidden="true" /> {words.review.sound}
      </p>
    );
  return (
    <ul className={classes.findings}>
      {findings.map(({ severity, code, pointer, message, remedy }) => (
        <li key={`${code}${pointer}${message}`} data-severity={severity}>
          {severity === 'error' ? (
            <IconCircleX size={18} stroke={1.7} aria-label={words.review.error} />
          ) : (
            <IconAlertTriangle size={18} stroke={1.7} aria-label={words.review.warning} />
          )}
          <div>
            <p>
              <strong>{message}.</strong> {remedy}
            </p>
            <Link
              to="/admin/markets/$market/$page"
              params={{ market: draft.server.market, page: pageOf(pointer) }}
              hash={pointer}
            >
              {sayWhere(pointer, draft.config) || pointer}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

function PublishSection({ isSound }: { isSound: boolean | undefined }) {
  const { store, draft } = useWorking();
  const { api } = useDeps();
  const me = useMe();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { server, save } = draft;
  const { market, request, revision, mayPublish } = server;
  const path = `/api/admin/markets/${market}`;
  const after = async (said: string) => {
    tellDone(said);
    await Promise.all([store.load(), queries.invalidateQueries({ queryKey: ['admin'] })]);
  };
  const fail = async (error: unknown) => {
    tellFailure(words.review.publishing, error);
    if (error instanceof ApiError && error.code === 'conflict') await store.load();
  };
  const publish = useMutation({
    mutationFn: () => api.post(`${path}/publish`, { revision, reason }, publishedBody),
    onSuccess: ({ outcome, version }) =>
      after(outcome === 'published' ? words.review.published(version ?? 0) : words.review.outcome[outcome]),
    onError: fail,
  });
  const approve = useMutation({
    mutationFn: () => api.post(`${path}/approve`, { revision }, publishedBody),
    onSuccess: ({ version }) => after(words.review.published(version ?? 0)),
    onError: fail,
  });
  const reject = useMutation({
    mutationFn: () => api.post(`${path}/reject`, { revision }, z.object({})),
    onSuccess: () => after(words.review.rejected),
    onError: fail,
  });
  const [isDiscarding, setDiscarding] = useState(false);
  const discard = useMutation({
    mutationFn: () => store.discard(),
    onSuccess: () => tellDone(words.review.discarded),
    onError: fail,
    onSettled: () => setDiscarding(false),
  });
  const throwAway = server.published && server.mayEdit && (
    <Button variant="subtle" color="gray" onClick={() => setDiscarding(true)}>
      {words.review.discard}
    </Button>
  );
  const isBusy = publish.isPending || approve.isPending || reject.isPending;
  const isReady = isSound === true && save === 'saved' && !isBusy;
  const isOwn = request?.by.id === me.id;
  return (
    <Section title={words.review.publish} lead={request || !mayPublish ? undefined : words.review.publishLead} wide>
      {request ? (
        <div className={classes.request}>
          <p>
            <Badge color="amber" tt="none">
              {words.market.waitsForApproval}
            </Badge>{' '}
            {words.review.askedBy(request.by.name, words.market.at(request.at), request.reason)}
          </p>
          {isOwn && <p className={classes.none}>{words.review.somebodyElse}</p>}
          <div className={classes.buttons}>
            {mayPublish && !isOwn && (
              <Button loading={approve.isPending} disabled={!isReady} onClick={() => approve.mutate()}>
                {words.review.approve}
              </Button>
            )}
            {mayPublish && (
              <Button variant="default" loading={reject.isPending} disabled={isBusy} onClick={() => reject.mutate()}>
                {isOwn ? words.review.takeBack : words.review.reject}
              </Button>
            )}
          </div>
        </div>
      ) : !mayPublish ? (
        <div className={classes.request}>
          <p className={classes.none}>{server.mayEdit ? words.review.mayNot : words.review.mayLook}</p>
          <div className={classes.buttons}>{throwAway}</div>
        </div>
      ) : (
        <form
          className={classes.publish}
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady && reason.trim().length >= 3) publish.mutate();
          }}
        >
          <Textarea
            label={words.review.reason}
            description={words.review.reasonHelp}
            value={reason}
            maxLength={300}
            autosize
            minRows={2}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {isSound === false && <p className={classes.trouble}>{words.review.notSound}</p>}
          <div className={classes.buttons}>
            <Button type="submit" loading={publish.isPending} disabled={!isReady || reason.trim().length < 3}>
              {words.review.publish}
            </Button>
            {throwAway}
          </div>
        </form>
      )}
      {isDiscarding && (
        <Modal
          opened
          onClose={() => setDiscarding(false)}
          title={words.review.discardTitle}
          closeButtonProps={{ 'aria-label': words.close }}
        >
          <p>{words.review.discardLead}</p>
          <div className={classes.buttons}>
            <Button color="brick" loading={discard.isPending} onClick={() => discard.mutate()}>
              {words.review.discard}
            </Button>
            <Button variant="default" data-autofocus onClick={() => setDiscarding(false)}>
              {words.cancel}
            </Button>
          </div>
        </Modal>
      )}
    </Section>
  );
}
