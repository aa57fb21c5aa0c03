/** Shows one part of a message; what this release does not know is said to be so. */
import { IconAddressBook, IconFile, IconMapPin, IconPuzzle } from '@tabler/icons-react';
import type { AttachmentPart, Part } from '../../../../schema/message.ts';
import { formats, words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './lines.module.css';
import { LinkedText } from './linked-text.tsx';
import { Quoted } from './quoted.tsx';

function Attachment({ part }: { part: AttachmentPart }) {
  const { commands } = useConversation();
  const size = part.sizeBytes === undefined ? undefined : formats.sizeOf(part.sizeBytes);
  if (part.state !== 'stored' || !part.fileId) {
    const { attachment } = words.conversation;
    const state =
      part.keptDays === undefined
        ? attachment[part.state === 'stored' ? 'pending' : part.state]
        : attachment.removed(part.keptDays);
    return (
      <div className={classes.file}>
        <IconFile size={20} stroke={1.5} aria-hidden="true" />
        <span>
          {part.name}
          <small>{part.reason && part.keptDays === undefined ? `${state}: ${part.reason}` : state}</small>
        </span>
      </div>
    );
  }
  const url = commands.fileUrl(part.fileId);
  if (/^image\/(png|jpe?g|gif|webp|avif)$/.test(part.type)) {
    return (
      <a href={url} target="_blank" rel="noopener" aria-label={words.conversation.attachment.open(part.name)}>
        <img className={classes.picture} src={url} alt={part.name} loading="lazy" />
      </a>
    );
  }
  return (
    <a
      className={classes.file}
      href={url}
      target="_blank"
      rel="noopener"
      aria-label={words.conversation.attachment.open(part.name)}
    >
      <IconFile size={20} stroke={1.5} aria-hidden="true" />
      <span>
        {part.name}
        <small>{[part.type, size].filter(Boolean).join(' · ')}</small>
      </span>
    </a>
  );
}

export function PartView({ part }: { part: Part }) {
  switch (part.kind) {
    case 'text':
      return part.quoted ? <Quoted text={part.text} /> : <LinkedText text={part.text} />;
    case 'edit':
      return <LinkedText text={part.text} />;
    case 'postback':
      return <LinkedText text={part.title ?? part.value} />;
    case 'attachment':
      return <Attachment part={part} />;
    case 'location':
      return (
        <a
          className={classes.file}
          href={`https://www.openstreetmap.org/?mlat=${part.latitude}&mlon=${part.longitude}#map=16/${part.latitude}/${part.longitude}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <IconMapPin size={20} stroke={1.5} aria-hidden="true" />
          <span>
            {part.name ?? words.conversation.location}
            <small>{`${part.latitude.toFixed(4)}, ${part.longitude.toFixed(4)}`}</small>
          </span>
        </a>
      );
    case 'unsupported':
      return (
        <div className={classes.file}>
          <IconPuzzle size={20} stroke={1.5} aria-hidden="true" />
          <span>
            {words.conversation.unsupported(part.what)}
            {part.summary && <small>{part.summary}</small>}
          </span>
        </div>
      );
    case 'template':
      return (
        <>
          <p className={classes.about}>{words.conversation.template(part.name)}</p>
          <LinkedText text={part.text} />
        </>
      );
    case 'contact':
      return (
        <div className={classes.file}>
          <IconAddressBook size={20} stroke={1.5} aria-hidden="true" />
          <span>
            {part.name || words.conversation.contact}
            <small>{[...part.phones, ...part.emails].join(' · ')}</small>
          </span>
        </div>
      );
    case 'about':
      return (
        <p className={classes.about}>
          {words.conversation.about[part.what]}
          {part.text && `: ${part.text}`}
        </p>
      );
    case 'html':
    case 'reaction':
    case 'deletion':
      return null;
  }
}
