/** Owns asking what counts where two people changed the same value at once. Everything else of both was joined already. */
import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import { sayValue } from '../../../../schema/config/say-value.ts';
import { sayWhere } from '../../../../schema/config/say-where.ts';
import { words } from '../../words.ts';
import classes from './conflict-dialog.module.css';
import { useWorking } from './market-context.tsx';

export function ConflictDialog() {
  const { store, draft } = useWorking();
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  const who = draft.joined ?? words.market.conflict.somebody;
  return (
    <Modal
      opened
      onClose={() => undefined}
      // Closing it would be an answer that nobody gave.
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={words.market.conflict.title(who)}
      size="lg"
    >
      <p className={classes.lead}>{words.market.conflict.lead}</p>
      <ul className={classes.list}>
        {draft.conflicts.map(({ pointer, mine, theirs }) => (
          <li key={pointer}>
            <Radio.Group
              label={sayWhere(pointer, draft.config)}
              value={choices[pointer] ?? 'theirs'}
              onChange={(value) => setChoices({ ...choices, [pointer]: value as 'mine' | 'theirs' })}
            >
              <Radio
                value="theirs"
                label={words.market.conflict.theirs(who, sayValue(theirs, pointer, draft.config))}
                mt={6}
              />
              <Radio value="mine" label={words.market.conflict.mine(sayValue(mine, pointer, draft.config))} mt={6} />
            </Radio.Group>
          </li>
        ))}
      </ul>
      <Button onClick={() => store.settle(choices)}>{words.market.conflict.settle}</Button>
    </Modal>
  );
}
