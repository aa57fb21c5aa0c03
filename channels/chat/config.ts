/** Owns how a chat account is configured. Chat has no provider: its transport is the conversation's own socket. */
import * as z from 'zod';
import { chatLookSchema } from '../../schema/api/chat.ts';

/** Is what browsers send as the origin of a page: a scheme, a host in lower case and a port that is not the usual one. */
const originForm = /^https?:\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:[0-9]{1,5})?$/;

export const chatConfigSchema = z.object({
  /** Sites on which the widget may be used, as origins (`https://shop.example`). Nothing else may open a session. */
  origins: z
    .array(z.string().regex(originForm, 'is the address of a site without a path, as https://shop.example'))
    .min(1)
    .max(50)
    .meta({
      title: 'Sites',
      description: 'Where the chat may be used, as addresses without a path: https://shop.example',
    }),
  /** How the widget looks on those sites; what is missing is Parley's own. */
  look: chatLookSchema.default({}).meta({ title: 'Look', description: 'What is left empty is Parley’s own.' }),
});
export type ChatConfig = z.infer<typeof chatConfigSchema>;
