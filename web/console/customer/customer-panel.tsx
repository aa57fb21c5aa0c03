/** Owns what is known of the customer: the packet of the handover at once, the account system's answer as soon as it is there. */
import { Button, Skeleton } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { customerBody } from '../../../schema/api/desk.ts';
import type { ContextPacket } from '../../../schema/conversation/packet.ts';
import { ApiError } from '../../shared/api-client.ts';
import { CallbacksSection } from '../callbacks/callbacks-section.tsx';
import type { Events } from '../conversation/timeline.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { useDeps } from '../deps.tsx';
import { useMay } from '../session/me.ts';
import { Deadlines } from '../time/deadlines.tsx';
import { words } from '../words.ts';
import { AccountActions } from './account-actions.tsx';
import classes from './customer-panel.module.css';
import { Earlier } from './earlier.tsx';
import { Identity } from './identity.tsx';
import { MarketFacts } from './market-facts.tsx';
import { Purchases } from './purchases.tsx';
import { Reach } from './reach.tsx';
import { Reason } from './reason.tsx';
import { Refunds } from './refunds.tsx';

/** Finds the newest packet that came with a handover. */
function packetOf(events: Events): ContextPacket | undefined {
  let found: { seq: number; packet: ContextPacket } | undefined;
  for (const event of events.values()) {
    if (event.type !== 'HandedOver' || event.tombstone || !event.content?.packet) continue;
    if (event.seq > (found?.seq ?? 0)) found = { seq: event.seq, packet: event.content.packet };
  }
  return found?.packet;
}

export function CustomerPanel() {
  const { api } = useDeps();
  const { header, events, isMine } = useConversation();
  const maySeeCalls = useMay('callback.read');
  const packet = useMemo(() => packetOf(events), [events]);
  const query = useQuery({
    // Who the customer is may become known, or proven, while one looks.
    queryKey: ['customer', header.id, header.contact.customerId ?? null, header.contact.verified],
    queryFn: ({ signal }) => api.get(`/api/desk/conversations/${header.id}/customer`, customerBody, { signal }),
    staleTime: 30_000,
  });
  const live = query.data;
  const isDown = live ? !live.available : query.isError;
  const customer = live?.customer ?? packet?.customer;
  const orders = live && live.orders.length > 0 ? live.orders : (packet?.purchases ?? []);
  const refunds = live && live.refunds.length > 0 ? live.refunds : (packet?.refunds ?? []);

  const blocked = !header.contact.customerId
    ? words.customer.actionNeedsCustomer
    : isMine
      ? undefined
      : words.customer.actionNeedsClaim;

  return (
    <div className={classes.panel}>
      <Identity customer={customer} isKnown={customer !== undefined || query.isPending || isDown} />
      {isDown && (
        <div className={classes.down} role="status">
          <IconPlugConnectedX size={17} stroke={1.7} aria-hidden="true" />
          <div>
            <strong>{live ? words.customer.accountDown : words.customer.failed}</strong>
            <p>
              {live
                ? words.customer.accountDownLead
                : words.failure(query.error instanceof ApiError ? query.error.code : 'internal')}
            </p>
            <Button size="compact-xs" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
              {words.tryAgain}
            </Button>
          </div>
        </div>
      )}
      <Deadlines />
      <Reach />
      {maySeeCalls && <CallbacksSection phone={customer?.phone} />}
      {packet && <Reason packet={packet} />}
      {query.isPending && !packet && (
        <div className={classes.section} aria-busy="true" role="status" aria-label={words.loading}>
          <Skeleton height={12} width="45%" mb={10} />
          <Skeleton height={64} mb={8} />
          <Skeleton height={64} />
        </div>
      )}
      {customer && <Purchases orders={orders.slice(0, 3)} />}
      <Refunds refunds={refunds} />
      {live?.available && live.actions.length > 0 && customer && (
        <AccountActions actions={live.actions} orders={orders} blocked={blocked} />
      )}
      <MarketFacts />
      {live && <Earlier earlier={live.earlier} isKnown={live.earlierAvailable ?? true} />}
    </div>
  );
}
