/** Owns showing a mail's HTML: in a frame that runs nothing and fetches nothing but this world's own files. */
import { useState } from 'react';

const policyFor = (origin: string) => `default-src 'none'; img-src data: ${origin}/media/; style-src 'unsafe-inline'`;

/** Wraps a mail so that it can do no harm; its links open beside this page. */
export function framed(html: string, origin: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor(origin)}"><base target="_blank"><style>body{font:15px/1.5 system-ui,sans-serif;margin:16px;color:#17211f;background:#fff;overflow-wrap:anywhere}img{max-width:100%}</style>${html}`;
}

export function HtmlFrame({ html, title }: { html: string; title: string }) {
  const [height, setHeight] = useState<number | undefined>();
  const measure = ({ currentTarget }: React.SyntheticEvent<HTMLIFrameElement>) =>
    setHeight(currentTarget.contentDocument?.documentElement.scrollHeight);
  return (
    <iframe
      className="mail-frame"
      title={title}
      // Without allow-scripts nothing in it runs; the same origin lets this page measure how tall it is.
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={framed(html, location.origin)}
      onLoad={measure}
      style={{ height: height === undefined ? undefined : height + 2 }}
    />
  );
}
