/** Owns the writing of a message: the field, and the files beside it with how far each is or why one is not taken. */
import { Icon, IconButton } from './icon.tsx';
import { fill, type Ui } from './ui.ts';

const longestText = 10_000;
const tallestRows = 5;

function Files({ ui: { chat, view, words } }: { ui: Ui }) {
  const labels = {
    ready: '{name}',
    uploading: words.uploading,
    failed: `{name}: ${words.failed}`,
    'too-large': words.fileTooLarge,
    'unsupported-type': words.fileWrongType,
  };
  return (
    <ul class="files" aria-live="polite">
      {view.files.map(({ id, file, share, state }) => (
        <li key={id} class={`chip ${state}`}>
          <span>{fill(labels[state], file.name)}</span>
          {state === 'uploading' && <progress value={share} />}
          <IconButton name="close" label={fill(words.removeFile, file.name)} onClick={() => chat.removeFile(id)} />
        </li>
      ))}
    </ul>
  );
}

export function Composer({ ui }: { ui: Ui }) {
  const { chat, view, words } = ui;
  const { draft, files, here } = view;
  const has = (wanted: string) => files.some(({ state }) => state === wanted);
  const isReady = !has('uploading') && (draft.trim() !== '' || has('ready'));
  const send = (event: Event) => {
    event.preventDefault();
    if (isReady) chat.send();
  };
  return (
    <form class="composer" onSubmit={send}>
      <Files ui={ui} />
      <div class="field">
        <label class="icon" title={words.attach}>
          <input
            class="hidden"
            type="file"
            multiple
            aria-label={words.attach}
            accept={here.session.attachments.types.join()}
            onChange={({ currentTarget }) => {
              chat.attach(currentTarget.files ?? []);
              currentTarget.value = '';
            }}
          />
          <Icon name="clip" />
        </label>
        <textarea
          rows={Math.min(tallestRows, draft.split('\n').length)}
          dir="auto"
          maxLength={longestText}
          value={draft}
          placeholder={words.placeholder}
          aria-label={words.messageLabel}
          onInput={({ currentTarget }) => chat.write(currentTarget.value)}
          onKeyDown={(event) => {
            // While a word is being composed (Japanese, Chinese), Enter chooses it.
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.files ?? [];
            if (pasted.length > 0) event.preventDefault();
            chat.attach(pasted);
          }}
        />
        <IconButton name="send" label={words.send} class="send" disabled={!isReady} />
      </div>
    </form>
  );
}
