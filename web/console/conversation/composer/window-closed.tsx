/** Says that nothing may be written freely here any more, and offers what is left: an approved message, or another way. */
import { Button } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { words } from '../../words.ts';
import classes from './composer.module.css';

type Props = {
  /** Undefined where the channel knows no approved messages. */
  onTemplates: (() => void) | undefined;
  /** Chooses another way, where there is one. */
  children: ReactNode;
};

export function WindowClosed({ onTemplates, children }: Props) {
  return (
    <div className={classes.blocked} role="status">
      <span className={classes.shut}>
        {onTemplates ? words.composer.window.closed : words.composer.window.closedForGood}
      </span>
      {onTemplates && (
        <Button variant="light" leftSection={<IconTemplate size={15} aria-hidden="true" />} onClick={onTemplates}>
          {words.composer.template.title}
        </Button>
      )}
      {children}
    </div>
  );
}
