/** Owns the table from effect to handler. */
import type { Effect } from '../../../schema/conversation/effects.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import { deleteFiles } from './delete-files.ts';
import { deliverMessage } from './deliver-message.ts';
import type { EffectParts } from './effect-parts.ts';
import { fetchAttachmentOf } from './fetch-attachment.ts';
import { fillPacket } from './fill-packet.ts';
import { findReference } from './find-reference.ts';
import { performAction } from './perform-action.ts';
import { pointThread } from './point-thread.ts';
import { runTurn } from './run-turn.ts';
import { sendLinkCode } from './send-link-code.ts';
import { sendNotice } from './send-notice.ts';
import { syncDesk } from './sync-desk.ts';
import { weighEcho } from './weigh-echo.ts';

/** Carries one effect out. */
export function handleEffect(parts: EffectParts, effect: Effect, run: Run): Promise<Outcome> {
  switch (effect.kind) {
    case 'DeliverMessage':
      return deliverMessage(parts, effect, run);
    case 'RunBotTurn':
      return runTurn(parts, effect);
    case 'SyncDesk':
      return syncDesk(parts);
    case 'PerformAction':
      return performAction(parts, effect, run);
    case 'FillPacket':
      return fillPacket(parts, effect);
    case 'FetchAttachment':
      return fetchAttachmentOf(parts, effect, run);
    case 'DeleteFiles':
      return deleteFiles(parts, effect);
    case 'PointThread':
      return pointThread(parts, effect);
    case 'SendLinkCode':
      return sendLinkCode(parts, effect, run);
    case 'SendNotice':
      return sendNotice(parts, effect, run);
    case 'WeighEcho':
      return weighEcho(parts, effect, run);
    case 'FindReference':
      return findReference(parts, effect);
  }
}
