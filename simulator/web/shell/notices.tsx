/** Owns what a page shows while it has nothing to show. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function Loading({ what }: { what: string }) {
  return (
    <div className="notice" role="status">
      <span className="spinner" aria-hidden="true" />
      {what}
    </div>
  );
}

export function Failed({ error, again }: { error: Error; again: () => void }) {
  return (
    <div className="notice notice-bad" role="alert">
      <strong>The simulator does not answer.</strong>
      <span>{error.message}</span>
      <button type="button" className="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="notice">
      <strong>{title}</strong>
      {children && <span>{children}</span>}
    </div>
  );
}

export function NothingHere() {
  return (
    <main className="page">
      <Empty title="There is no such page.">
        <Link to="/">Back to the world</Link>
      </Empty>
    </main>
  );
}
