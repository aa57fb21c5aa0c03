/**
 * Owns how our messages read on WhatsApp, in the order to send them: an approved template, files with their caption, text, choices.
 * Outside the reply window only templates are left. The same content always renders to the same bodies.
 * Source: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
 */
import { capabilities } from '../../schema/capabilities.ts';
import type { Handle } from '../../schema/channel.ts';
import { type Content, type Part, plainText } from '../../schema/message.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { splitText } from '../text/split.ts';
import { maxInteractiveText, toInteractive } from './choices.ts';
import { toWhatsAppNumber } from './numbers.ts';
import { isUserId } from './person.ts';
import { renderFile } from './render-file.ts';

type Body = Readonly<Record<string, unknown>>;
type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

function addressee({ kind, value }: Handle): Body {
  if (kind === 'whatsapp' && isUserId(value)) return { recipient: value };
  return { to: kind === 'phone' ? toWhatsAppNumber(value) : value };
}

/** WhatsApp refuses line breaks, tabs and runs of spaces in a value. Source: error 132000 to 132018 of the error codes page. */
function templateBody({ name, language, values }: PartOf<'template'>): Body {
  const parameters = values.map((value) => ({
    type: 'text',
    text: value.replace(/\s+/g, ' ').trim(),
  }));
  const components = parameters.length > 0 ? { components: [{ type: 'body', parameters }] } : {};
  return { type: 'template', template: { name, language: { code: language }, ...components } };
}

function placeBody({ latitude, longitude, name }: PartOf<'location'>): Body {
  return { type: 'location', location: { latitude, longitude, ...(name ? { name } : {}) } };
}

function contactBody({ name, phones, emails }: PartOf<'contact'>): Body {
  const contact = {
    name: { formatted_name: name, first_name: name },
    phones: phones.map((phone) => ({ phone })),
    emails: emails.map((email) => ({ email })),
  };
  return { type: 'contacts', contacts: [contact] };
}

function isOfKind<Kind extends Part['kind']>(kind: Kind): (part: Part) => part is PartOf<Kind> {
  return (part): part is PartOf<Kind> => part.kind === kind;
}

/** Splits the text; above choices stands its last piece, which is shorter. */
function textBodies({ parts, choices = [] }: Content, links: readonly string[]): Body[] {
  const said = plainText(parts.filter(({ kind }) => kind !== 'template'));
  const text = [said, ...links].filter((block) => block.trim()).join('\n');
  const pieces = splitText(text, choices.length > 0 ? maxInteractiveText : capabilities.whatsapp.maxTextLength);
  const above = choices.length > 0 ? (pieces.pop() ?? '') : undefined;
  const texts = pieces.map((body): Body => ({ type: 'text', text: { body } }));
  if (above === undefined) return texts;
  return [...texts, { type: 'interactive', interactive: toInteractive(choices, above) }];
}

type Draft = { body: Body; files?: Rendered['files'] };

async function freeForm(content: Content, context: RenderContext): Promise<Draft[]> {
  const files = await Promise.all(
    content.parts.filter(isOfKind('attachment')).map((part) => renderFile(part, context)),
  );
  const links = files.flatMap((file) => ('link' in file ? [file.link] : []));
  const uploads = files.flatMap((file) => ('body' in file ? [file] : []));
  const bodies = [
    ...textBodies(content, links),
    ...content.parts.filter(isOfKind('location')).map(placeBody),
    ...content.parts.filter(isOfKind('contact')).map(contactBody),
  ];
  return [...uploads, ...bodies.map((body) => ({ body }))];
}

/** Renders a message to what the number's `messages` edge takes. Each names our own message, which reports hand back. */
export async function renderWhatsApp(content: Content, context: RenderContext): Promise<Rendered[]> {
  const templates = content.parts.filter(isOfKind('template')).map((part): Draft => ({ body: templateBody(part) }));
  const free = context.window === 'closed' ? [] : await freeForm(content, context);
  const answered = content.parts
    .filter(isOfKind('about'))
    .find(({ what, target }) => what === 'message' && target)?.target;
  return [...templates, ...free].map(({ body, files }, index) => ({
    body: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...addressee(context.to),
      ...(index === 0 && answered ? { context: { message_id: answered } } : {}),
      biz_opaque_callback_data: context.messageId,
      ...body,
    },
    ...(files ? { files } : {}),
  }));
}
