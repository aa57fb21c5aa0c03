/** Owns the files that are about to be sent: checked, handed in one by one, taken off again. */
import type { FileBody, SessionBody } from '../../../schema/api/chat.ts';
import type { AttachmentPart } from '../../../schema/message.ts';
import type { Gateway, Refused } from './gateway.ts';

export type Attaching = {
  id: string;
  file: File;
  /** Is how much of it is there, from 0 to 1. */
  share: number;
  state: 'uploading' | 'ready' | 'failed' | 'too-large' | 'unsupported-type';
  body?: FileBody;
  stop?: () => void;
};

export type Attachings = {
  view(): readonly Attaching[];
  add(session: SessionBody, files: Iterable<File>): void;
  remove(id: string): void;
  /** Gives the parts of what is ready and empties the list. */
  take(): AttachmentPart[];
};

export type AttachingDeps = {
  gateway: Gateway;
  createId: () => string;
  onChange: () => void;
  /** Is given the file itself once it is handed in: nobody need fetch what they have just sent. */
  onReady: (fileId: string, file: File) => void;
};

/** Is the most files that a message takes: ten parts, one of which is its text. */
const most = 9;

/** Builds the list. */
export function createAttachings({ gateway, createId, onChange, onReady }: AttachingDeps): Attachings {
  let list: readonly Attaching[] = [];

  function change(id: string, changes: Partial<Attaching>): void {
    list = list.map((each) => (each.id === id ? { ...each, ...changes } : each));
    onChange();
  }

  function refusalOf({ attachments }: SessionBody, { size, type }: File): Attaching['state'] | undefined {
    if (size > attachments.maxBytes) return 'too-large';
    // A file whose type the browser does not know is judged by the gateway, from its first bytes.
    return type && !attachments.types.includes(type) ? 'unsupported-type' : undefined;
  }

  function handIn(session: string, id: string, file: File): void {
    const { done, stop } = gateway.handIn(session, file, (share) => change(id, { share }));
    change(id, { stop });
    done.then(
      (body) => {
        onReady(body.fileId, file);
        change(id, { state: 'ready', body });
      },
      (error: Refused) => {
        const { code } = error;
        change(id, { state: code === 'too-large' || code === 'unsupported-type' ? code : 'failed' });
      },
    );
  }

  return {
    view: () => list,
    add(session, files) {
      for (const file of [...files].slice(0, most - list.length)) {
        const id = createId();
        const refusal = refusalOf(session, file);
        list = [...list, { id, file, share: 0, state: refusal ?? 'uploading' }];
        if (!refusal) handIn(session.session, id, file);
      }
      onChange();
    },
    remove(id) {
      list.find((each) => each.id === id)?.stop?.();
      list = list.filter((each) => each.id !== id);
      onChange();
    },
    take() {
      const parts = list.flatMap(({ body }): AttachmentPart[] =>
        body ? [{ kind: 'attachment', ...body, state: 'stored' }] : [],
      );
      for (const { stop } of list) stop?.();
      list = [];
      return parts;
    },
  };
}
