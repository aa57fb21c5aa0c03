/** Owns what stands in for a file until it is fetched: what kind of content it is, and the message that it came with. */

export type ContentKind = 'image' | 'video' | 'audio' | 'file';

const form = /^line:(image|video|audio|file):([0-9A-Za-z_-]{1,100})$/;

/** Writes a file's source. */
export function sourceFor(kind: ContentKind, messageId: string): string {
  return `line:${kind}:${messageId}`;
}

/** Reads a source; undefined when it is none of LINE's. */
export function contentIn(source: string): { kind: ContentKind; messageId: string } | undefined {
  const [, kind, messageId] = form.exec(source) ?? [];
  return kind && messageId ? { kind: kind as ContentKind, messageId } : undefined;
}
