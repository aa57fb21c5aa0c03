/** Owns the title of the browser's tab: where one is, and how many customers wait. */
import { useEffect } from 'react';
import { createSource } from '../../shared/observable.ts';
import { words } from '../words.ts';

const title = createSource({ page: '', waiting: 0 });
title.subscribe(() => {
  const { page, waiting } = title.get();
  document.title = words.attention.title(waiting, page);
});

/** Names the page while mounted. */
export function usePageTitle(page: string): void {
  useEffect(() => title.set({ ...title.get(), page }), [page]);
}

/** Shows a number of waiting customers before the page's name. */
export function useWaitingTitle(waiting: number): void {
  useEffect(() => {
    title.set({ ...title.get(), waiting });
    return () => title.set({ ...title.get(), waiting: 0 });
  }, [waiting]);
}
