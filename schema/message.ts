/**
 * Owns what a message is made of. A channel turns whatever a provider sends into these parts; what it
 * does not know becomes `unsupported`, so that nothing is dropped and somebody can be told.
 */
import * as z from 'zod';
import { fileIdSchema } from './ids.ts';

/** Words. `quoted` ones are not new: what a mail repeats of earlier ones, and signatures; screens fold them, the bot skips them. */
export const textPart = z.object({
  kind: z.literal('text'),
  text: z.string().max(100_000),
  quoted: z.boolean().optional(),
});

/** The same words as their writer laid them out, made harmless by the channel; beside text parts, never instead of them. */
export const htmlPart = z.object({ kind: z.literal('html'), html: z.string().max(300_000) });

/** What a message answers or shows: an earlier message by the provider's id, a story, an advertisement, something passed on. */
export const aboutPart = z.object({
  kind: z.literal('about'),
  what: z.enum(['message', 'story', 'advertisement', 'forwarded']),
  target: z.string().max(300).optional(),
  text: z.string().max(2_000).optional(),
});

/** A person's card, handed on. */
export const contactPart = z.object({
  kind: z.literal('contact'),
  name: z.string().max(300),
  phones: z.array(z.string().max(60)).max(10),
  emails: z.array(z.string().max(320)).max(10),
});

/** A message that the provider approved beforehand; `text` is how it reads with its values. */
export const templatePart = z.object({
  kind: z.literal('template'),
  name: z.string().max(512),
  language: z.string().max(20),
  values: z.array(z.string().max(1_024)).max(20),
  text: z.string().max(4_096),
});

/** A file. `fileId` is set once its bytes are in our bucket; until then `source` says where the provider keeps it. */
export const attachmentPart = z.object({
  kind: z.literal('attachment'),
  fileId: fileIdSchema.optional(),
  source: z.string().max(2_000).optional(),
  name: z.string().max(255),
  type: z.string().max(127),
  sizeBytes: z.number().int().nonnegative().optional(),
  state: z.enum(['pending', 'stored', 'refused', 'expired']),
  reason: z.string().max(200).optional(),
  /** After how many days the file was removed, where its time was over. */
  keptDays: z.number().int().optional(),
});

export const locationPart = z.object({
  kind: z.literal('location'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: z.string().max(500).optional(),
});

/** A reaction to an earlier message, named by the provider's id; no emoji means that it was taken back. */
export const reactionPart = z.object({
  kind: z.literal('reaction'),
  target: z.string().max(300),
  emoji: z.string().max(32).optional(),
});

/** A new text for an earlier message, named by the provider's id. */
export const editPart = z.object({
  kind: z.literal('edit'),
  target: z.string().max(300),
  text: z.string().max(100_000),
});

/** The sender took an earlier message back. */
export const deletionPart = z.object({ kind: z.literal('deletion'), target: z.string().max(300) });

/** A button the customer pressed; `value` is ours, `title` is what they saw. */
export const postbackPart = z.object({
  kind: z.literal('postback'),
  value: z.string().max(1_000),
  title: z.string().max(500).optional(),
});

/** Something signed and real that this release does not understand; `summary` is redacted like any text. */
export const unsupportedPart = z.object({
  kind: z.literal('unsupported'),
  what: z.string().max(200),
  summary: z.string().max(4_000).optional(),
});

export const partSchema = z.discriminatedUnion('kind', [
  textPart,
  attachmentPart,
  locationPart,
  reactionPart,
  editPart,
  deletionPart,
  postbackPart,
  htmlPart,
  aboutPart,
  contactPart,
  templatePart,
  unsupportedPart,
]);
export type Part = z.infer<typeof partSchema>;
export type AttachmentPart = z.infer<typeof attachmentPart>;

/** Offers an answer to press; channels without buttons write the titles out. */
export const choiceSchema = z.object({ value: z.string().max(200), title: z.string().max(80) });
export type Choice = z.infer<typeof choiceSchema>;

/** Is what somebody said: parts in order, and optionally a subject and choices. */
export const contentSchema = z.object({
  parts: z.array(partSchema).min(1).max(50),
  subject: z.string().max(1_000).optional(),
  choices: z.array(choiceSchema).max(10).optional(),
});
export type Content = z.infer<typeof contentSchema>;

/** Joins the text that a person would read in these parts as new. */
export function plainText(parts: readonly Part[]): string {
  return parts
    .flatMap((part) => {
      if (part.kind === 'text') return part.quoted ? [] : [part.text];
      if (part.kind === 'edit' || part.kind === 'template') return [part.text];
      if (part.kind === 'postback') return [part.title ?? part.value];
      return [];
    })
    .join('\n');
}
