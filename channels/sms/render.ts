/**
 * Owns how our messages read as texts: split at words where they are longer than Twilio takes, choices written out, files as
 * MMS where the number has it and as links where not. The same content always renders to the same bodies.
 */
import { capabilities } from '../../schema/capabilities.ts';
import { type Content, type Part, plainText } from '../../schema/message.ts';
import { countSegments } from '../../schema/sms-segments.ts';
import type { RenderContext, Rendered } from '../channel.ts';
import { splitText } from '../text/split.ts';
import { smsAccessOf } from './config.ts';

/** Counted in UTF-16 code units, which is never less than Twilio counts. */
const { maxTextLength } = capabilities.sms;
/** Source: https://www.twilio.com/docs/messaging/api/message-resource#mediaurl */
const maxMediaPerMessage = 10;

function locationText(part: Part): string[] {
  if (part.kind !== 'location') return [];
  return [
    `${part.name ? `${part.name}: ` : ''}https://www.openstreetmap.org/?mlat=${part.latitude}&mlon=${part.longitude}`,
  ];
}

async function fileLinks(
  parts: readonly Part[],
  fileUrl: RenderContext['fileUrl'],
): Promise<{ name: string; url: string }[]> {
  const links: { name: string; url: string }[] = [];
  for (const part of parts) {
    if (part.kind === 'attachment' && part.fileId && part.state === 'stored')
      links.push({ name: part.name, url: await fileUrl(part.fileId) });
  }
  return links;
}

function textOf(content: Content, links: readonly { name: string; url: string }[]): string {
  const choices = (content.choices ?? []).map(({ title }) => `- ${title}`).join('\n');
  const blocks = [
    plainText(content.parts),
    ...content.parts.flatMap(locationText),
    choices,
    ...links.map(({ name, url }) => `${name}: ${url}`),
  ];
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .join('\n');
}

/** Renders a message to the forms that Twilio's Messages resource takes, in the order to send them. Nothing readable gives none. */
export async function renderSms(
  content: Content,
  { account, to, statusUrl, fileUrl }: RenderContext,
): Promise<Rendered[]> {
  const { config, sendsMms } = smsAccessOf(account);
  const links = await fileLinks(content.parts, fileUrl);
  const media = sendsMms ? links.slice(0, maxMediaPerMessage).map(({ url }) => url) : [];
  const pieces = splitText(textOf(content, sendsMms ? links.slice(maxMediaPerMessage) : links), maxTextLength);
  const sender: Record<string, string> = config.messagingServiceSid
    ? { MessagingServiceSid: config.messagingServiceSid }
    : { From: config.from ?? account.address };
  const bodies = pieces.length > 0 || media.length === 0 ? pieces : [''];
  return bodies.map((text, index) => ({
    body: {
      To: to.value,
      ...sender,
      StatusCallback: statusUrl,
      ...(text ? { Body: text } : {}),
      ...(index === 0 && media.length > 0 ? { MediaUrl: media } : {}),
    },
    segments: countSegments(text).segments,
  }));
}
