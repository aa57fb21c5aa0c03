/** Owns what POST …/messages takes. Source: https://developers.facebook.com/docs/messenger-platform/reference/send-api */
import * as z from 'zod';

const quickReply = z.object({
  content_type: z.literal('text'),
  title: z.string().min(1).max(20),
  payload: z.string().max(1_000),
});

const attachment = z.object({
  type: z.enum(['image', 'video', 'audio', 'file']),
  payload: z.object({ url: z.url(), is_reusable: z.boolean().optional() }),
});

const message = z
  .object({
    text: z.string().min(1).optional(),
    attachment: attachment.optional(),
    quick_replies: z.array(quickReply).min(1).max(13).optional(),
    metadata: z.string().max(1_000).optional(),
  })
  .strict()
  .refine((one) => (one.text === undefined) !== (one.attachment === undefined), 'text or attachment, one of them');

export const sendBody = z.object({
  recipient: z.object({ id: z.string().min(1) }),
  messaging_type: z.enum(['RESPONSE', 'UPDATE', 'MESSAGE_TAG']).default('RESPONSE'),
  tag: z.literal('HUMAN_AGENT').optional(),
  reply_to: z.object({ mid: z.string().min(1) }).optional(),
  message,
});
export type SendBody = z.infer<typeof sendBody>;
