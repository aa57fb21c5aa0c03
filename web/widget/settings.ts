/** Owns what a page says about its chat: the script tag's own attributes and where it came from. */

export type Settings = { account: string; gateway: string; language: string };

/** Reads the running script's tag; undefined when it names no account. The language is the tag's, else the page's. */
export function readSettings({ currentScript, documentElement }: Document): Settings | undefined {
  const { src, dataset } = currentScript as HTMLScriptElement;
  if (!dataset.account) return undefined;
  return {
    account: dataset.account,
    gateway: new URL(src).origin,
    language: dataset.language || documentElement.lang || navigator.language,
  };
}
