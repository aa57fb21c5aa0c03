/** Shows the conversation's callbacks beside it, and books one. */
import { Button } from '@mantine/core';
import { IconPhonePlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { comingBody } from '../../../schema/api/callbacks.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import panel from '../customer/customer-panel.module.css';
import { useDeps } from '../deps.tsx';
import { useMay } from '../session/me.ts';
import { words } from '../words.ts';
import { BookDialog } from './book-dialog.tsx';
import { CallbackLine } from './callback-line.tsx';
import classes from './callbacks.module.css';
import { callbacksOf, untoldOf } from './callbacks-of.ts';

const say = words.callbacks;

/** Finds where the customer can be called: where they are reached by phone now, else the number on record. */
function phoneOf({ header }: ReturnType<typeof useConversation>, onRecord: string | undefined): string | undefined {
  const legs = header.legs.filter(({ handle, closed, guest }) => handle.kind === 'phone' && !closed && !guest);
  return (legs.find(({ active }) => active) ?? legs[0])?.handle.value ?? onRecord;
}

/** `phone` is the number that the account system has. */
export function CallbacksSection({ phone }: { phone: string | undefined }) {
  const { api } = useDeps();
  const conversation = useConversation();
  const { header, events, timeZone } = conversation;
  const mayBook = useMay('callback.write');
  const [isBooking, setBooking] = useState(false);
  const untold = useMemo(() => untoldOf(events, header.callbacks), [events, header.callbacks]);
  const read = useQuery({
    queryKey: ['callbacks-coming', header.id, untold.join()],
    queryFn: ({ signal }) => api.get(`/api/desk/conversations/${header.id}/callbacks`, comingBody, { signal }),
    enabled: untold.length > 0,
  });
  const { coming, over } = useMemo(
    () => callbacksOf(events, read.data?.callbacks ?? []),
    [events, read.data?.callbacks],
  );
  const lines = (list: typeof coming) => (
    <ul className={classes.lines}>
      {list.map((callback) => (
        <CallbackLine key={callback.id} callback={callback} timeZone={timeZone} mayChange={mayBook} />
      ))}
    </ul>
  );
  const [newest, ...older] = over;
  const shown = coming.length === 0 && newest ? [newest] : coming;
  const folded = coming.length === 0 ? older : over;
  return (
    <section className={panel.section}>
      <h3 className={panel.heading}>
        {say.title}
        {mayBook && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPhonePlus size={13} aria-hidden="true" />}
            onClick={() => setBooking(true)}
          >
            {say.book}
          </Button>
        )}
      </h3>
      {shown.length > 0 ? lines(shown) : <p className={panel.quiet}>{read.isError ? say.unknown : say.none}</p>}
      {folded.length > 0 && (
        <details className={classes.older}>
          <summary>{say.older(folded.length)}</summary>
          {lines(folded)}
        </details>
      )}
      {isBooking && <BookDialog phone={phoneOf(conversation, phone)} onClose={() => setBooking(false)} />}
    </section>
  );
}
