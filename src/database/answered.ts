/** Owns what a failing database means to whoever asked: `unavailable`, with the cause kept for the log. */
import { Problem } from '../../schema/problems.ts';

/** Waits for a query; a database that is down, slow or refuses becomes Problem('unavailable'). */
export async function answered<T>(query: PromiseLike<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'unavailable',
      'The database does not answer',
      error instanceof Error ? describe(error) : String(error),
    );
  }
}

// Drizzle's own message repeats every parameter, hence content; only the cause's code and first line may reach a log.
function describe(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause === error ? error.name : `${cause.name}: ${cause.message.split('\n')[0]}`;
}
