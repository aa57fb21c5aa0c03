/** Owns the files of a draft: uploaded as soon as they are chosen, so that sending is quick; each can fail on its own. */
import { useState } from 'react';
import { fileBody } from '../../../../schema/api/chat.ts';
import type { AttachmentPart } from '../../../../schema/message.ts';
import { ApiError } from '../../../shared/api-client.ts';
import type { FailureCode } from '../../../shared/failure-code.ts';
import { useDeps } from '../../deps.tsx';

export type Attached = { key: string; name: string } & (
  | { state: 'uploading' }
  | { state: 'ready'; part: AttachmentPart }
  | { state: 'failed'; error: FailureCode }
);

/** Keeps the files of the open draft. */
export function useAttachments(conversationId: string) {
  const { api, newClientId } = useDeps();
  const [files, setFiles] = useState<readonly Attached[]>([]);

  const settle = (key: string, next: Attached) =>
    setFiles((now) => now.map((file) => (file.key === key ? next : file)));

  async function upload(file: File) {
    const key = newClientId();
    const { name } = file;
    setFiles((now) => [...now, { key, name, state: 'uploading' }]);
    try {
      const stored = await api.upload(`/api/desk/conversations/${conversationId}/files`, file, fileBody);
      settle(key, { key, name, state: 'ready', part: { kind: 'attachment', ...stored, state: 'stored' } });
    } catch (error) {
      settle(key, { key, name, state: 'failed', error: error instanceof ApiError ? error.code : 'internal' });
    }
  }

  return {
    files,
    add(chosen: readonly File[]) {
      for (const file of chosen.slice(0, 9)) void upload(file);
    },
    remove: (key: string) => setFiles((now) => now.filter((file) => file.key !== key)),
    clear: () => setFiles([]),
    isUploading: files.some(({ state }) => state === 'uploading'),
    parts: files.flatMap((file) => (file.state === 'ready' ? [file.part] : [])),
  };
}
