/** Shows what a message is made of; a mail's own layout is there on request, in a frame that can do nothing. */
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Part } from '../../../../schema/message.ts';
import { words } from '../../words.ts';
import classes from './lines.module.css';
import { PartView } from './part-view.tsx';

/** Nothing is loaded and nothing runs, whatever the layout says: it is what a stranger sent. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function pageOf(html: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><base target="_blank"><style>body{font:14px/1.5 system-ui,sans-serif;margin:12px;background:#fff;color:#1b2330;overflow-wrap:anywhere}img{max-width:100%}</style>${html}`;
}

export function Parts({ parts }: { parts: readonly Part[] }) {
  const [isLaidOut, setLaidOut] = useState(false);
  const layout = parts.find((part) => part.kind === 'html');
  const isShown = (part: Part) => !isLaidOut || part.kind !== 'text';
  return (
    <>
      {isLaidOut && layout && (
        <iframe
          className={classes.layout}
          title={words.conversation.layoutTitle}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
          srcDoc={pageOf(layout.html)}
        />
      )}
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a message's parts keep their places
        isShown(part) ? <PartView key={index} part={part} /> : null,
      )}
      {layout && (
        <UnstyledButton className={classes.unfold} onClick={() => setLaidOut(!isLaidOut)} aria-pressed={isLaidOut}>
          {isLaidOut ? words.conversation.plain : words.conversation.layout}
        </UnstyledButton>
      )}
    </>
  );
}
