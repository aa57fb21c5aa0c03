/** Owns what stands around every field of a market: its label, where its value comes from, its help, and what is wrong with it. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { words } from '../../../words.ts';
import type { FieldState } from '../market-context.tsx';
import classes from './fields.module.css';

type Ids = { id: string; 'aria-describedby': string; 'aria-invalid': boolean };

export type ShellLook = {
  label?: string;
  /** Is said instead of the schema's own help. */
  help?: string;
  /** Shows no help where the page says once for many fields what they mean; what is wrong is shown all the same. */
  quiet?: boolean;
};

type Props = ShellLook & {
  field: FieldState<never>;
  /** Puts label and control side by side, as switches have it. */
  inline?: boolean;
  /** Says that the control is several ones; they are then held together by the label. */
  group?: boolean;
  children: (ids: Ids) => ReactNode;
};

export function FieldShell(props: Props) {
  const { field, label = field.label, help = field.help, quiet = false, inline = false, group = false } = props;
  const id = useId();
  const helpId = `${id}-help`;
  const { error, warning, isChanged } = field;
  const control = props.children({ id, 'aria-describedby': helpId, 'aria-invalid': error !== undefined });
  const Label = group ? 'span' : 'label';
  const said = error ?? warning;
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
        <Origin field={field} label={label} />
      </div>
      <div className={classes.control}>{control}</div>
      <p
        id={helpId}
        className={said || (!quiet && help) ? classes.help : 'sr-only'}
        data-tone={error ? 'error' : warning ? 'warning' : undefined}
      >
        {said ?? help}
        {isChanged && <span className="sr-only"> {words.market.changed}.</span>}
      </p>
    </div>
  );
}

/** Says which layer a value comes from, and gives it back to those below where the market says it itself. */
export function Origin({ field, label }: { field: FieldState<never>; label: string }) {
  const { origin, inherit, readOnly } = field;
  return (
    <>
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
    </>
  );
}
