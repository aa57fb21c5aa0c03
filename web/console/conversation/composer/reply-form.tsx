/** Owns a reply: text, files, and by which leg it goes. */
import { ActionIcon, Button, FileButton, Textarea, Tooltip } from '@mantine/core';
import { IconPaperclip, IconSend2, IconTemplate } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { capabilities } from '../../../../schema/capabilities.ts';
import { windowOf } from '../../../../schema/conversation/leg.ts';
import { useDeps } from '../../deps.tsx';
import { useSettings } from '../../shell/settings-context.tsx';
import { words } from '../../words.ts';
import { displayNameOf } from '../header.ts';
import { useConversation } from '../use-conversation.ts';
import { AttachedFiles } from './attached-files.tsx';
import classes from './composer.module.css';
import { LegChoice, WindowNotice } from './leg-choice.tsx';
import { SegmentCount } from './segment-count.tsx';
import { TemplatePicker } from './template-picker.tsx';
import { useAttachments } from './use-attachments.ts';
import { useDraft } from './use-draft.ts';
import { useSendKeys } from './use-send-keys.ts';
import { useTyping } from './use-typing.ts';
import { WindowClosed } from './window-closed.tsx';

export function ReplyForm() {
  const { header, store } = useConversation();
  const { sendWith } = useSettings();
  const [text, setText] = useDraft(header.id, 'reply');
  const [chosenLeg, setChosenLeg] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const { now } = useDeps();
  const field = useRef<HTMLTextAreaElement>(null);
  const attachments = useAttachments(header.id);
  const typing = useTyping();

  const legs = header.legs.filter(({ consent, closed, channel }) => {
    return consent === 'open' && !closed && capabilities[channel].maxTextLength > 0;
  });
  const leg = legs.find(({ id }) => id === chosenLeg) ?? legs.find(({ active }) => active) ?? legs.at(-1);
  const can = leg && capabilities[leg.channel];
  const isShut = leg !== undefined && windowOf(leg, now()) === 'closed';
  const canSend = !isShut && !attachments.isUploading && (text.trim() !== '' || attachments.parts.length > 0);

  const send = () => {
    if (!canSend) return;
    store.send({
      kind: 'reply',
      text: text.trim(),
      parts: attachments.parts,
      legId: legs.length > 1 ? leg?.id : undefined,
    });
    setText('');
    attachments.clear();
    typing.stop();
    field.current?.focus();
  };
  const onKeyDown = useSendKeys(send);
  const takeFiles = (event: ClipboardEvent | DragEvent, files: FileList | undefined) => {
    if (!files || files.length === 0) return;
    event.preventDefault();
    attachments.add([...files]);
  };

  const picker = leg && can?.templates && (
    <TemplatePicker
      leg={leg}
      opened={isPicking}
      onClose={() => setPicking(false)}
      onSend={(part) => {
        store.send({ kind: 'reply', text: '', parts: [part], legId: leg.id });
        setPicking(false);
      }}
    />
  );
  const choice = <LegChoice legs={legs} chosen={leg} onChoose={setChosenLeg} />;
  if (isShut) {
    return (
      <>
        <WindowClosed onTemplates={can?.templates ? () => setPicking(true) : undefined}>{choice}</WindowClosed>
        {picker}
      </>
    );
  }

  return (
    <form
      className={classes.form}
      data-over={isOver || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        takeFiles(event, event.dataTransfer.files);
      }}
    >
      <Textarea
        className={classes.field}
        ref={field}
        name="reply"
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={Math.min(10_000, (can?.maxTextLength ?? 10_000) * 10)}
        lang={header.language}
        dir="auto"
        aria-label={words.composer.replyTo(displayNameOf(header))}
        placeholder={isOver ? words.composer.drop : words.composer.replyPlaceholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          typing.typed(event.currentTarget.value);
        }}
        onBlur={typing.stop}
        onKeyDown={onKeyDown}
        onPaste={(event) => takeFiles(event, event.clipboardData.files)}
      />
      <AttachedFiles files={attachments.files} onRemove={attachments.remove} />
      <div className={classes.bar}>
        <FileButton multiple onChange={attachments.add} disabled={!can?.attachments.out}>
          {(props) => (
            <Tooltip label={words.composer.attach}>
              <ActionIcon {...props} size={28} aria-label={words.composer.attach} disabled={!can?.attachments.out}>
                <IconPaperclip size={17} stroke={1.7} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          )}
        </FileButton>
        {can?.templates && (
          <Tooltip label={words.composer.template.title}>
            <ActionIcon size={28} aria-label={words.composer.template.title} onClick={() => setPicking(true)}>
              <IconTemplate size={17} stroke={1.7} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        )}
        {choice}
        <WindowNotice leg={leg} />
        <span className={classes.hint}>{words.composer.hint[sendWith]}</span>
        {leg?.channel === 'sms' && <SegmentCount text={text} />}
        <Button type="submit" disabled={!canSend} rightSection={<IconSend2 size={14} aria-hidden="true" />}>
          {words.composer.send}
        </Button>
      </div>
      {picker}
    </form>
  );
}
