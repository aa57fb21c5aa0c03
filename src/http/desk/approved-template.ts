/** Owns which approved message an agent may send: one of the account that the leg belongs to, as its provider last told. */
import type { Part } from '../../../schema/message.ts';
import { Problem } from '../../../schema/problems.ts';
import { fillTemplate, templateSlots } from '../../../schema/template-text.ts';
import type { ConversationAddress } from '../../conversation/address.ts';
import type { Env } from '../../env.ts';
import { accountFor, conversationFor } from '../../object/stubs.ts';

type TemplatePart = Extract<Part, { kind: 'template' }>;

/** Checks a template against what its provider approved, and writes out how it will read. */
export async function approvedTemplate(
  { env, address }: { env: Env; address: ConversationAddress },
  part: TemplatePart,
  legId: string | undefined,
): Promise<TemplatePart> {
  const body = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 1 });
  const leg = body?.legs.find(({ id, active }) => (legId === undefined ? active : id === legId));
  if (!leg) throw new Problem('no-leg');
  const { tenant, region } = address;
  const place = { tenant, region, account: leg.account };
  const { templates } = await accountFor(env, place).health(place);
  const known = templates.find(
    ({ name, language, status }) => name === part.name && language === part.language && status === 'approved',
  );
  if (!known) throw new Problem('invalid', 'parts: this account has no such approved message');
  if (templateSlots(known).length !== part.values.length)
    throw new Problem('invalid', `parts: the message takes ${templateSlots(known).length} values`);
  return { ...part, text: fillTemplate(known, part.values) };
}
