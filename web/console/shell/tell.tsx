/** Owns the brief notices at the corner: what was done, and why something was not. */
import { notifications } from '@mantine/notifications';
import { ApiError } from '../../shared/api-client.ts';
import { words } from '../words.ts';

/** Says that something was done. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'petrol', autoClose: 2500 });
}

/** Says that something did not work and why, in the words of the problem's code. */
export function tellFailure(what: string, error: unknown): void {
  const code = error instanceof ApiError ? error.code : 'internal';
  const detail = error instanceof ApiError && code === 'invalid' ? error.detail : undefined;
  notifications.show({
    title: words.failed(what),
    message: detail ?? words.failure(code),
    color: 'brick',
    autoClose: 8000,
  });
}
