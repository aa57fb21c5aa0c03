/** Owns what a direct message says, part by part: words as their writer saw them, the file, the place, the answer pressed. */
import type { Part } from '../../schema/message.ts';
import { isJson, itemsOf, type Json, numberIn, objectIn, objectsOf, summaryOf, textIn } from '../transport/json.ts';

function unsupported(what: string, about?: unknown): Part {
  const summary = about === undefined ? '' : summaryOf(about);
  return { kind: 'unsupported', what: what.slice(0, 200), ...(summary ? { summary } : {}) };
}

const mediaTypes: Readonly<Record<string, { name: string; type: string }>> = {
  photo: { name: 'photo.jpg', type: 'image/jpeg' },
  animated_gif: { name: 'animation.mp4', type: 'video/mp4' },
  video: { name: 'video.mp4', type: 'video/mp4' },
};

/** The best of a video's forms that is one file. */
function videoUrl(media: Json): string | undefined {
  const films = objectsOf(objectIn(media, 'video_info').variants).filter((one) => one.content_type === 'video/mp4');
  const [best] = films.sort((one, other) => (numberIn(other, 'bitrate') ?? 0) - (numberIn(one, 'bitrate') ?? 0));
  return best ? textIn(best, 'url', 2_000) : undefined;
}

function mediaPart(media: Json): Part {
  const kind = textIn(media, 'type', 40) ?? '';
  const usual = Object.hasOwn(mediaTypes, kind) ? mediaTypes[kind] : undefined;
  const source = kind === 'photo' ? textIn(media, 'media_url_https', 2_000) : videoUrl(media);
  if (!usual || !source || !URL.canParse(source)) return unsupported('a file that cannot be fetched', kind);
  const type = kind === 'photo' && new URL(source).pathname.endsWith('.png') ? 'image/png' : usual.type;
  const name = type === 'image/png' ? 'photo.png' : usual.name;
  return { kind: 'attachment', source, name, type, state: 'pending' };
}

function placePart(location: Json): Part {
  const point = itemsOf(objectIn(objectIn(location, 'shared_coordinate'), 'coordinates').coordinates);
  const [longitude, latitude] = point;
  const isPlace =
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return isPlace ? { kind: 'location', latitude, longitude } : unsupported('a place', location);
}

function attachmentParts(data: Json): Part[] {
  if (!isJson(data.attachment)) return [];
  const { attachment } = data;
  if (attachment.type === 'media') return [mediaPart(objectIn(attachment, 'media'))];
  if (attachment.type === 'location') return [placePart(objectIn(attachment, 'location'))];
  return [unsupported(`an attachment of type ${textIn(attachment, 'type', 60) ?? 'unknown'}`, attachment)];
}

/** X shortens every address and escapes three letters; a file's own address stands at the end and says nothing to a reader. */
function wordsOf(data: Json): string {
  let text = textIn(data, 'text', 100_000) ?? '';
  const own = textIn(objectIn(objectIn(data, 'attachment'), 'media'), 'url', 200);
  if (own) text = text.replace(own, '');
  for (const link of objectsOf(objectIn(data, 'entities').urls)) {
    const [short, long] = [textIn(link, 'url', 200), textIn(link, 'expanded_url', 2_000)];
    if (short && long) text = text.replace(short, () => long);
  }
  const letters = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return letters.trim().slice(0, 100_000);
}

function pressedParts(data: Json, text: string): Part[] {
  const value = textIn(objectIn(data, 'quick_reply_response'), 'metadata', 1_000);
  return value ? [{ kind: 'postback', value, ...(text ? { title: text.slice(0, 500) } : {}) }] : [];
}

/** Turns a message's data into its parts: at least one, whatever it is. */
export function partsOf(data: Json): Part[] {
  const text = wordsOf(data);
  const pressed = pressedParts(data, text);
  const words: Part[] = text ? [{ kind: 'text', text }] : [];
  const said = [...(pressed.length > 0 ? pressed : words), ...attachmentParts(data)];
  return said.length > 0 ? said : [unsupported('an empty message')];
}
