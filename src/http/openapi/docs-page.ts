/** Owns the page at /docs: the OpenAPI document as plain HTML, without scripts, so that it costs nothing and the strict policy holds. */
import type { OpenApi } from './to-openapi.ts';

type Parameter = { name: string; in: string; required: boolean };

const style = `body{font:16px/1.55 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:2rem 1rem;color:#1b2330;background:#fbfbfa}
h1{font-size:1.8rem;margin:0}h2{margin:2.5rem 0 .5rem;text-transform:capitalize}code,pre{font:.875em/1.5 ui-monospace,monospace}
article{border-top:1px solid #d9dce1;padding:1rem 0}h3{margin:0;font-size:1rem}b{display:inline-block;min-width:3.5rem;color:#0b6b50}
p{margin:.35rem 0}pre{overflow:auto;background:#f0f1ef;padding:.75rem;border-radius:.4rem;max-height:24rem}summary{cursor:pointer;color:#38506b}
@media(prefers-color-scheme:dark){body{background:#14181d;color:#e5e8ec}article{border-color:#323a44}pre{background:#1e242b}b{color:#63d3ae}summary{color:#9db8d6}a{color:#9db8d6}}`;

/** Renders the document as a page. */
export function renderDocs(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => {
    return Object.entries(methods).map(([method, operation]) => ({ path, method, operation }));
  });
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? 'api');
  const body = [...groups]
    .map(([tag, list]) => `<section><h2>${toHtml(tag)}</h2>${list.map(renderOperation).join('')}</section>`)
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parley API</title>
<style>${style}</style></head><body><main><h1>Parley API</h1><p>${toHtml(String(document.info.description))}</p>
<p>The same as a document for tools: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>${body}</main></body></html>`;
}

function renderOperation({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: OpenApi['paths'][string][string];
}): string {
  const parameters = (operation.parameters ?? []) as Parameter[];
  const named = parameters.map(
    ({ name, in: place, required }) => `<code>${toHtml(name)}</code> (${place}${required ? ', required' : ''})`,
  );
  return `<article id="${toHtml(String(operation.operationId))}"><h3><b>${method.toUpperCase()}</b> <code>${toHtml(path)}</code></h3>
<p>${toHtml(operation.summary)}. ${toHtml(String(operation.description ?? ''))}</p>${named.length > 0 ? `<p>Takes ${named.join(', ')}.</p>` : ''}
${renderSchema('Body', operation.requestBody)}${renderSchema('Answers', operation.responses)}</article>`;
}

function renderSchema(title: string, value: unknown): string {
  return value === undefined
    ? ''
    : `<details><summary>${title}</summary><pre tabindex="0">${toHtml(JSON.stringify(value, null, 2))}</pre></details>`;
}

function toHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
