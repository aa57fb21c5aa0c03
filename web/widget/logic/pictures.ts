/** Owns the bytes of files that are shown: fetched once with the session in a header, so that it never stands in an address. */

export type Pictures = {
  /** Gives the address to show a file from; undefined while it is on its way, empty when it cannot be had. */
  urlOf(fileId: string): string | undefined;
  /** Gives bytes that are here already. */
  add(fileId: string, bytes: Blob): void;
  /** Lets go of everything: the next person must not find it. */
  clear(): void;
};

/** Builds the pictures over a reader of files. */
export function createPictures(read: (fileId: string) => Promise<Blob>, onChange: () => void): Pictures {
  const urls = new Map<string, string | undefined>();
  function add(fileId: string, bytes: Blob): void {
    urls.set(fileId, URL.createObjectURL(bytes));
    onChange();
  }
  return {
    urlOf(fileId) {
      if (!urls.has(fileId)) {
        urls.set(fileId, undefined);
        read(fileId).then(
          // Whoever it was for may be gone by now.
          (bytes) => urls.has(fileId) && add(fileId, bytes),
          () => {
            urls.set(fileId, '');
            onChange();
          },
        );
      }
      return urls.get(fileId);
    },
    add,
    clear() {
      for (const url of urls.values()) URL.revokeObjectURL(url ?? '');
      urls.clear();
    },
  };
}
