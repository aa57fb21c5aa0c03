/**
 * Owns what stands in for a file until it is fetched. Telegram's link to one contains the bot's token, so a message keeps only
 * the file's id; the link is asked for when the bytes are copied, and lives in memory alone.
 */
const prefix = 'telegram:';
const idForm = /^[A-Za-z0-9_-]{10,300}$/;

/** The largest file that a bot may fetch. Source: https://core.telegram.org/bots/api#getfile */
export const maxFetchBytes = 20_000_000;

/** Writes a file's source, or gives undefined for what is no file id. */
export function sourceFor(fileId: string | undefined): string | undefined {
  return fileId && idForm.test(fileId) ? prefix + fileId : undefined;
}

/** Reads a file's id out of its source. */
export function fileIdIn(source: string): string | undefined {
  const id = source.startsWith(prefix) ? source.slice(prefix.length) : '';
  return idForm.test(id) ? id : undefined;
}
