/** Owns what is said of a draft's keeping: saved, on its way, not saved and why; and who else works on it. */
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { words } from '../../words.ts';
import { useWorking } from './market-context.tsx';
import classes from './save-mark.module.css';

export function SaveMark() {
  const { store, draft } = useWorking();
  const { server, save, error, joined } = draft;
  const isOffline = save === 'failed' && error?.code === 'offline';
  const state = isOffline ? 'offline' : save === 'saved' && !server.draft ? 'untouched' : save;
  const said = server.mayEdit
    ? server.published || server.draft
      ? words.market.save[state]
      : ''
    : words.market.readOnly;
  return (
    <div className={classes.mark}>
      <p role="status" data-tone={save === 'failed' || save === 'conflict' ? 'error' : undefined}>
        {said}
        {save === 'failed' && error && !isOffline && ` ${words.failure(error.code)}`}
        {save === 'saved' && server.draft && (
          <span> {words.market.draftBy(server.draft.by.name, words.market.at(server.draft.at))}</span>
        )}
        {joined && <span> {words.market.joined(joined)}</span>}
      </p>
      {save === 'failed' && (
        <Button variant="light" onClick={() => void store.flush()}>
          {words.tryAgain}
        </Button>
      )}
      {server.draft && (
        <Link
          to="/admin/markets/$market/$page"
          params={{ market: server.market, page: 'review' }}
          className={classes.review}
        >
          {server.request ? words.market.waitsForApproval : words.market.toReview}
        </Link>
      )}
    </div>
  );
}
