/** Owns what stands around every field of a market: its label, where its value comes from, its help, and what is wrong with it. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { words } from '../../../words.ts';
import type { FieldState } from '../market-context.tsx';
import classes from './fields.module.css';

type Ids = { id: string; 'aria-describedby': string; 'aria-invalid': boolean };

type Props = {
  field: FieldState<never>;
  label?: string;
  /** Puts label and control side by side, as switches have it. */
  inline?: boolean;
  /** Says that the control is several ones; they are then held together by the label. */
  group?: boolean;
  children: (ids: Ids) => ReactNode;
};

export function FieldShell({ field, label = field.label, inline = false, group = false, children }: Props) {
  const id = useId();
  const helpId = `${id}-help`;
  const { origin, inherit, error, warning, isChanged, readOnly } = field;
  const control = children({ id, 'aria-describedby': helpId, 'aria-invalid': error !== undefined });
  const Label = group ? 'span' : 'label';
  return (
    <div
      className={classes.field}
      data-inline={inline || undefined}
      data-changed={isChanged || undefined}
      data-pointer={field.pointer}
      {...(group ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': helpId } : {})}
    >
      <div className={classes.head}>
        <Label id={`${id}-label`} className={classes.label} {...(group ? {} : { htmlFor: id })}>
          {label}
        </Label>
        <span className={classes.origin} data-origin={origin}>
          {words.market.origin[origin]}
        </span>
        {inherit && !readOnly && (
          <Tooltip label={words.market.inherit}>
            <ActionIcon size="xs" aria-label={words.market.inheritOf(label)} onClick={inherit}>
              <IconArrowBackUp size={14} stroke={1.7} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.control}>{control}</div>
      <p id={helpId} className={classes.help} data-tone={error ? 'error' : warning ? 'warning' : undefined}>
        {error ?? warning ?? field.help}
      </p>
    </div>
  );
}
