/** Counts the SMS a text takes and names the character that makes them shorter. */
import { Tooltip } from '@mantine/core';
import { countSegments } from '../../../../schema/sms-segments.ts';
import { words } from '../../words.ts';
import classes from './composer.module.css';

export function SegmentCount({ text }: { text: string }) {
  const { segments, left, culprit } = countSegments(text);
  if (text === '') return null;
  return (
    <Tooltip label={culprit ? words.composer.culprit(culprit) : ''} disabled={!culprit}>
      <span className={`${classes.segments} numbers`} data-many={segments > 2 || undefined}>
        {words.composer.segments(segments, left)}
        {culprit && ' *'}
      </span>
    </Tooltip>
  );
}
