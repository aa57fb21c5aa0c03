/** Owns asking for account actions and trying owed effects again. */
import type { z } from 'zod';
import type { actionRequest } from '../../../../schema/api/desk.ts';
import { Problem } from '../../../../schema/problems.ts';
import { auditLogFor } from '../../../database/audit-log.ts';
import { databasesOf } from '../../../database/databases.ts';
import { conversationFor } from '../../../object/stubs.ts';
import { toAgent } from '../../../tenancy/principal.ts';
import type { Call } from '../../api/route.ts';
import { command } from '../command.ts';

/** Asks the tenant's account system for an action; its answer comes as an event. */
export async function act(call: Call<'conversation', unknown, z.output<typeof actionRequest>>) {
  const { name, order, values, clientId } = call.body;
  return command(call, {
    type: 'RequestAction',
    once: call.onceFor('RequestAction', clientId),
    agent: toAgent(call.principal),
    name,
    values,
    ...(order ? { order } : {}),
  });
}

/** Tries a parked effect again, and writes down who asked. */
export async function replay({
  env,
  address,
  params,
  principal,
  clock,
  waitUntil,
}: Call<'conversation', unknown, unknown>) {
  const row = Number(params.row);
  const found = Number.isSafeInteger(row) && (await conversationFor(env, address).replay(row));
  if (!found) throw new Problem('not-found');
  const { append } = auditLogFor(databasesOf(env).control(), principal.tenant);
  const { region, market } = address;
  waitUntil(
    append({
      at: clock(),
      actor: principal.id,
      action: 'outbox.replayed',
      target: address.conversationId,
      region,
      market,
      detail: { row },
    }),
  );
  return { ok: true };
}
