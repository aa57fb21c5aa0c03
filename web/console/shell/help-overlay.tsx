/** Shows the table of shortcuts. */
import { Kbd, Modal } from '@mantine/core';
import { words } from '../words.ts';
import classes from './help-overlay.module.css';
import { type ShortcutName, shortcuts } from './shortcuts.ts';

const groups = ['move', 'act', 'go'] as const;
const keyNames: Record<string, string> = { Escape: 'Esc', Enter: '↵' };

export function HelpOverlay({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.help.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={classes.heading}>{words.help.groups[group]}</h3>
            <dl className={classes.list}>
              {(Object.keys(shortcuts) as ShortcutName[])
                .filter((name) => shortcuts[name].group === group)
                .map((name) => (
                  <div key={name} className={classes.row}>
                    <dt>{words.help.shortcuts[name]}</dt>
                    <dd>
                      {shortcuts[name].keys.map((key, index) => (
                        <span key={key}>
                          {index > 0 && <span className={classes.then}>{words.help.sequence}</span>}
                          <Kbd size="xs">{keyNames[key] ?? key}</Kbd>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
