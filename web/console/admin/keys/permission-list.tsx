/** Owns choosing permissions one by one, those of a subject together. */
import { Checkbox } from '@mantine/core';
import { words } from '../../words.ts';
import classes from './permission-list.module.css';

type Props = { permissions: readonly string[]; chosen: readonly string[]; onChange: (chosen: string[]) => void };

export function PermissionList({ permissions, chosen, onChange }: Props) {
  // Who one is may always be asked, so there is nothing to choose.
  const offered = permissions.filter((permission) => permission !== 'self.read');
  const groups = Map.groupBy(offered, (permission) => permission.split('.')[0] ?? '');
  const set = (changed: readonly string[], isOn: boolean) => {
    const others = chosen.filter((one) => !changed.includes(one));
    onChange(isOn ? [...others, ...changed] : others);
  };
  return (
    <div className={classes.list}>
      {[...groups].map(([group, list]) => {
        const on = list.filter((one) => chosen.includes(one)).length;
        return (
          <fieldset key={group} className={classes.group}>
            <legend>
              <Checkbox
                size="xs"
                label={words.keys.groupName(group)}
                checked={on === list.length}
                indeterminate={on > 0 && on < list.length}
                onChange={(event) => set(list, event.currentTarget.checked)}
              />
            </legend>
            {list.length > 1 &&
              list.map((permission) => (
                <Checkbox
                  key={permission}
                  size="xs"
                  classNames={{ label: 'mono' }}
                  label={permission}
                  checked={chosen.includes(permission)}
                  onChange={(event) => set([permission], event.currentTarget.checked)}
                />
              ))}
          </fieldset>
        );
      })}
    </div>
  );
}
