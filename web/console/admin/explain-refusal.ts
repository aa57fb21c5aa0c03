/** Owns saying why a form was refused: in the gateway's own sentence where it names the field, else in the words of the code. */
import { ApiError } from '../../shared/api-client.ts';
import { words } from '../words.ts';

export function explainRefusal(error: unknown): string {
  if (!(error instanceof ApiError)) return words.failure('internal');
  const { code, detail } = error;
  const says = detail && (code === 'invalid' || code === 'forbidden' || code === 'not-found' || code === 'conflict');
  return says ? detail.charAt(0).toUpperCase() + detail.slice(1) : words.failure(code);
}
