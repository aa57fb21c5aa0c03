/** Owns how a file in the log is shown: a picture as a picture, everything else as something to save. */
import type { AttachmentPart } from '../../../schema/message.ts';
import { fill, type Ui } from './ui.ts';

export function Attachment({ part: { fileId, name, type, state }, ui }: { part: AttachmentPart; ui: Ui }) {
  const { chat, words } = ui;
  const url = fileId && state === 'stored' ? chat.pictures.urlOf(fileId) : '';
  if (url === '')
    return (
      <p class="text gone">
        {name}: {words.removed}
      </p>
    );
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(type);
  return (
    <a class={isPicture ? 'picture' : 'text'} href={url} download={name} aria-label={fill(words.download, name)}>
      {isPicture ? url && <img src={url} alt={fill(words.image, name)} /> : name}
    </a>
  );
}
