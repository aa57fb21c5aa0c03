/** Shows the files of a draft. */
import { CloseButton, Loader } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { words } from '../../words.ts';
import classes from './composer.module.css';
import type { Attached } from './use-attachments.ts';

export function AttachedFiles({ files, onRemove }: { files: readonly Attached[]; onRemove: (key: string) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <li key={file.key} className={classes.fileChip} data-state={file.state}>
          {file.state === 'uploading' ? (
            <Loader size={12} aria-label={words.composer.uploading} />
          ) : (
            <IconPaperclip size={13} aria-hidden="true" />
          )}
          <span title={file.name}>
            {file.state === 'failed' ? `${file.name}: ${words.failure(file.error)}` : file.name}
          </span>
          <CloseButton size="xs" aria-label={words.composer.removeFile(file.name)} onClick={() => onRemove(file.key)} />
        </li>
      ))}
    </ul>
  );
}
