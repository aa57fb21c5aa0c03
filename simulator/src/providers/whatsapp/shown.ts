/** Owns how what a business sent looks on the phone: its words, its buttons, its files; and the errors for what cannot be shown. */
import { type Env, worldOf } from '../../env.ts';
import type { WorldMessage } from '../../messages.ts';
import type { MediaFile } from '../../object/mailbag.ts';
import { graphError } from '../meta/errors.ts';
import type { WhatsAppLine } from './line.ts';
import type { SendBody } from './send-body.ts';
import { countValues, fillIn, templatesOf } from './templates.ts';

export type Shown = { message: Pick<WorldMessage, 'text' | 'choices'> & Partial<WorldMessage>; files: MediaFile[] };

const plain = (text: string): Shown => ({ message: { text, choices: [] }, files: [] });

async function fileOf(
  env: Env,
  file: { id?: string | undefined; link?: string | undefined; caption?: string | undefined },
): Promise<Shown | Response> {
  const kept = file.id ? await worldOf(env).media(file.id) : null;
  if (file.id && !kept)
    return graphError(100, 'Invalid parameter', {
      details: `The media id ${file.id} does not exist.`,
      subcode: 2_494_010,
    });
  const text = [file.caption, file.link].filter(Boolean).join('\n');
  return { message: { text, choices: [] }, files: kept ? [kept] : [] };
}

function templateOf(
  line: WhatsAppLine,
  { name, language, components }: Extract<SendBody, { type: 'template' }>['template'],
): Shown | Response {
  const found = templatesOf(line.account.market).find((one) => one.name === name && one.language === language.code);
  if (!found)
    return graphError(132_001, 'Template name does not exist in the translation', {
      status: 404,
      details: `template name (${name}) does not exist in ${language.code}`,
    });
  if (found.status === 'PAUSED')
    return graphError(132_015, 'Template is Paused', { details: 'Template is paused due to low quality.' });
  const values = components
    .filter(({ type }) => type.toLowerCase() === 'body')
    .flatMap(({ parameters }) => parameters.map(({ text }) => text));
  const expected = countValues(found.body);
  if (values.length !== expected)
    return graphError(132_000, 'Number of parameters does not match the expected number of params', {
      details: `body: number of localizable_params (${values.length}) does not match the expected number of params (${expected})`,
    });
  if (values.some((value) => /[\n\t]| {5,}/.test(value)))
    return graphError(132_018, "There's an issue with the parameters in your template", {
      details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
    });
  if (found.header)
    return graphError(132_012, 'Parameter format does not match format in the created template', {
      details: 'header: Format mismatch',
    });
  return {
    message: { text: fillIn(found.body, values), choices: [], template: { name, language: language.code } },
    files: [],
  };
}

/** Turns a send into what the phone shows. */
export async function toShown(env: Env, line: WhatsAppLine, body: SendBody): Promise<Shown | Response> {
  switch (body.type) {
    case 'text':
      return plain(body.text.body);
    case 'image':
      return fileOf(env, body.image);
    case 'video':
      return fileOf(env, body.video);
    case 'audio':
      return fileOf(env, body.audio);
    case 'document':
      return fileOf(env, body.document);
    case 'sticker':
      return fileOf(env, body.sticker);
    case 'location': {
      const { latitude, longitude, name } = body.location;
      return {
        ...plain(''),
        message: { text: '', choices: [], location: { latitude, longitude, ...(name ? { name } : {}) } },
      };
    }
    case 'contacts': {
      const [card] = body.contacts;
      const contact = {
        name: card?.name.formatted_name ?? '',
        phones: card?.phones.map(({ phone }) => phone) ?? [],
        emails: card?.emails.map(({ email }) => email) ?? [],
      };
      return { message: { text: '', choices: [], contact }, files: [] };
    }
    case 'interactive': {
      const { interactive } = body;
      const choices =
        interactive.type === 'button'
          ? interactive.action.buttons.map(({ reply }) => ({ value: reply.id, title: reply.title }))
          : interactive.action.sections.flatMap(({ rows }) => rows.map(({ id, title }) => ({ value: id, title })));
      return { message: { text: interactive.body.text, choices }, files: [] };
    }
    case 'template':
      return templateOf(line, body.template);
    case 'reaction':
      return plain(body.reaction.emoji);
  }
}
