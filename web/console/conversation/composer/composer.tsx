/** Owns writing: a reply to the customer or a note to colleagues, never to be confused; drafts stay with their conversation. */
import { Tabs } from '@mantine/core';
import { IconLock, IconMessageReply } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShortcuts } from '../../shell/shortcuts.ts';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import { blockOf } from './block-of.ts';
import { Blocked } from './blocked.tsx';
import classes from './composer.module.css';
import { NoteForm } from './note-form.tsx';
import { ReplyForm } from './reply-form.tsx';

type Mode = 'reply' | 'note';

export function Composer() {
  const conversation = useConversation();
  const [mode, setMode] = useState<Mode>('reply');
  const root = useRef<HTMLDivElement>(null);
  const block = blockOf(conversation.header, conversation.isMine);

  const write = (next: Mode) => () => {
    // At once, so that what is typed right after the shortcut goes into the field.
    flushSync(() => setMode(next));
    root.current?.querySelector<HTMLTextAreaElement>(`textarea[name="${next}"]`)?.focus();
  };
  useShortcuts({ reply: write('reply'), note: write('note') });

  return (
    <div className={classes.composer} ref={root} data-mode={mode}>
      <Tabs
        value={mode}
        onChange={(value) => setMode(value === 'note' ? 'note' : 'reply')}
        variant="none"
        classNames={{ list: classes.tabs, tab: classes.tab }}
      >
        <Tabs.List>
          <Tabs.Tab value="reply" leftSection={<IconMessageReply size={15} aria-hidden="true" />}>
            {words.composer.reply}
          </Tabs.Tab>
          <Tabs.Tab value="note" leftSection={<IconLock size={14} aria-hidden="true" />}>
            {words.composer.note}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="reply">{block ? <Blocked block={block} /> : <ReplyForm />}</Tabs.Panel>
        <Tabs.Panel value="note">
          <NoteForm />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
