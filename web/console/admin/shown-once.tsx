/** Shows something secret that cannot be shown again, with the one thing to do with it: copy it. */
import { Button, CopyButton, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { words } from '../words.ts';
import classes from './shown-once.module.css';

export function ShownOnce({ label, text }: { label: string; text: string }) {
  return (
    <div className={classes.box}>
      <Textarea
        readOnly
        autosize
        variant="unstyled"
        aria-label={label}
        value={text}
        spellCheck={false}
        className={classes.field}
        classNames={{ input: classes.text ?? '' }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={text} timeout={2_500}>
        {({ copied, copy }) => (
          <Button
            data-autofocus
            variant={copied ? 'light' : 'filled'}
            leftSection={
              copied ? <IconCheck size={15} aria-hidden="true" /> : <IconCopy size={15} aria-hidden="true" />
            }
            onClick={copy}
          >
            {copied ? words.admin.copied : words.admin.copy}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
