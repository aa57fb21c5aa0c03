/**
 * Owns what POST …/messages takes, and the error for what it does not.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
 */
import * as z from 'zod';
import { graphError } from '../meta/errors.ts';

const id = z.string().min(1);
const media = z
  .object({
    id: id.optional(),
    link: z.url().optional(),
    caption: z.string().max(1_024).optional(),
    filename: z.string().max(240).optional(),
  })
  .refine((file) => (file.id === undefined) !== (file.link === undefined), 'id or link, one of them');

const button = z.object({
  type: z.literal('reply'),
  reply: z.object({ id: id.max(256), title: z.string().min(1).max(20) }),
});
const row = z.object({ id: id.max(200), title: z.string().min(1).max(24), description: z.string().max(72).optional() });
const header = z.object({ type: z.literal('text'), text: z.string().max(60) }).optional();

function areDifferent<Item>(items: readonly Item[], keyOf: (item: Item) => string): boolean {
  return new Set(items.map(keyOf)).size === items.length;
}

const interactive = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('button'),
    header,
    body: z.object({ text: z.string().min(1).max(1_024) }),
    action: z.object({
      buttons: z
        .array(button)
        .min(1)
        .max(3)
        .refine(
          (all) => areDifferent(all, ({ reply }) => reply.id) && areDifferent(all, ({ reply }) => reply.title),
          'ids and titles differ',
        ),
    }),
  }),
  z.object({
    type: z.literal('list'),
    header,
    body: z.object({ text: z.string().min(1).max(4_096) }),
    action: z.object({
      button: z.string().min(1).max(20),
      sections: z
        .array(z.object({ title: z.string().max(24).optional(), rows: z.array(row).min(1) }))
        .min(1)
        .max(10)
        .refine((all) => {
          const rows = all.flatMap(({ rows: some }) => some);
          return rows.length <= 10 && areDifferent(rows, (one) => one.id);
        }, 'at most 10 rows, ids differ'),
    }),
  }),
]);

const parameter = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(32_768),
  parameter_name: z.string().optional(),
});
const template = z.object({
  name: z.string().max(512),
  language: z.object({ code: z.string() }),
  components: z.array(z.object({ type: z.string(), parameters: z.array(parameter).default([]) })).default([]),
});

const place = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: z.string().optional(),
  address: z.string().optional(),
});
const card = z.object({
  name: z.object({
    formatted_name: z.string().min(1),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
  }),
  phones: z.array(z.object({ phone: z.string() })).default([]),
  emails: z.array(z.object({ email: z.string() })).default([]),
});

const content = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.object({ body: z.string().min(1).max(4_096), preview_url: z.boolean().optional() }),
  }),
  z.object({ type: z.literal('image'), image: media }),
  z.object({ type: z.literal('video'), video: media }),
  z.object({ type: z.literal('audio'), audio: media }),
  z.object({ type: z.literal('document'), document: media }),
  z.object({ type: z.literal('sticker'), sticker: media }),
  z.object({ type: z.literal('location'), location: place }),
  z.object({ type: z.literal('contacts'), contacts: z.array(card).min(1) }),
  z.object({ type: z.literal('reaction'), reaction: z.object({ message_id: id, emoji: z.string() }) }),
  z.object({ type: z.literal('interactive'), interactive }),
  z.object({ type: z.literal('template'), template }),
]);

const whole = z
  .object({
    messaging_product: z.literal('whatsapp'),
    recipient_type: z.literal('individual').default('individual'),
    to: z
      .string()
      .regex(/^\+?[\d ()-]{5,24}$/)
      .optional(),
    recipient: z
      .string()
      .regex(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/)
      .optional(),
    context: z.object({ message_id: id }).optional(),
    biz_opaque_callback_data: z.string().max(512).optional(),
  })
  .refine(({ to, recipient }) => to !== undefined || recipient !== undefined, { path: ['to'], message: 'required' });
export type SendBody = z.infer<typeof whole> & z.infer<typeof content>;

/** Reads a send; gives the Graph error for one that Meta does not take. */
export function readSendBody(json: unknown): SendBody | Response {
  const envelope = whole.safeParse(json);
  const problem = (error: z.ZodError, code: number) => {
    const [issue] = error.issues;
    const path = issue?.path.join('.') || 'body';
    return graphError(
      code,
      code === 100 ? `The parameter ${path} is required or invalid.` : 'Parameter value is not valid',
      {
        details: `${path}: ${issue?.message ?? 'not valid'}`,
      },
    );
  };
  if (!envelope.success) return problem(envelope.error, 100);
  const said = content.safeParse(json);
  return said.success ? { ...envelope.data, ...said.data } : problem(said.error, 131_009);
}
