/**
 * Owns making a stranger's HTML harmless: what is not on the list goes, styles are reduced to looks, pictures from elsewhere are not
 * loaded (their address stays in `data-remote-src`), and those that came along name their part in `data-part`. The console shows
 * the result in a frame that can do nothing, which is the second wall. (sanitize-html does the same in 97 kB gzip; this takes 7.)
 */
import filterXss, { type IFilterXSSOptions } from 'xss';

/** Longer layouts are newsletters and attacks; their words are in the text parts. */
const maxHtml = 1_000_000;
/** Is what a message part holds at most in this channel; with the text it must fit a row of the journal. */
export const maxSafeHtml = 200_000;

const looks = ['style', 'align', 'dir', 'lang'];
const cell = [...looks, 'valign', 'colspan', 'rowspan', 'width', 'height', 'bgcolor'];
const plainTags =
  'p div span br hr b strong i em u s strike del ins small sub sup code pre blockquote ul ol li dl dt dd h1 h2 h3 h4 h5 h6 center font big tt abbr cite address caption thead tbody tfoot';

const allowed: Record<string, string[]> = {
  ...Object.fromEntries(plainTags.split(' ').map((tag) => [tag, looks])),
  font: [...looks, 'color', 'size', 'face'],
  a: [...looks, 'href', 'title'],
  img: ['alt', 'width', 'height', 'src', ...looks],
  table: [...cell, 'border', 'cellpadding', 'cellspacing'],
  tr: cell,
  td: cell,
  th: cell,
};

/** Nothing in a value may load, run or escape: no address, no function but colours, no backslash. */
const calm = /^(?!.*(url|expression|var|attr|image|element|import))[\w\s#%.,()'"+-]{1,200}$/i;
const styles = [
  ...[
    'color',
    'background-color',
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'line-height',
    'text-align',
  ],
  ...['text-decoration', 'text-indent', 'vertical-align', 'white-space', 'width', 'max-width', 'height', 'border'],
  ...['border-collapse', 'border-color', 'border-style', 'border-width', 'border-left', 'border-right', 'border-top'],
  ...['border-bottom', 'margin', 'margin-left', 'margin-right', 'margin-top', 'margin-bottom', 'padding'],
  ...['padding-left', 'padding-right', 'padding-top', 'padding-bottom', 'list-style-type', 'direction'],
];

/** Tags whose content is no text either. */
const withBody = [
  ...[
    'script',
    'style',
    'title',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'applet',
    'xmp',
    'noembed',
  ],
  ...['noframes', 'plaintext', 'select', 'textarea', 'button', 'audio', 'video', 'canvas', 'xml'],
];

const picture = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/i;

/** Writes an attribute's value so that it can neither end nor be read as anything else. */
function quoted(value: string): string {
  return value.replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');
}

function decoded(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => safeCharacter(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => safeCharacter(Number(digits)))
    .replace(/&(amp|quot|apos|lt|gt|colon|tab|newline);?/gi, (_, name: string) => named[name.toLowerCase()] ?? '');
}

const named: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  colon: ':',
  tab: '',
  newline: '',
};

function safeCharacter(code: number): string {
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}

/** Gives an address that a link may lead to, or undefined; what hides behind entities and blanks is looked at too. */
function safeLink(value: string): string | undefined {
  const url = decoded(value).replace(/[\p{Cc}\s]/gu, '');
  return /^(https?:\/\/[^/]|mailto:[^:]|tel:[+\d])/i.test(url) ? url : undefined;
}

function pictureAttribute(value: string, partOf: (contentId: string) => number | undefined): string {
  const source = decoded(value).trim();
  if (picture.test(source)) return `src="${source.replace(/\s/g, '')}"`;
  const contentId = /^cid:(.+)$/i.exec(source)?.[1];
  const part = contentId === undefined ? undefined : partOf(safeDecode(contentId));
  if (part !== undefined) return `data-part="${part}"`;
  const remote = safeLink(source);
  return remote?.startsWith('http') ? `data-remote-src="${quoted(remote)}"` : '';
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Makes HTML harmless; undefined for what is too long to show. `partOf` finds the part of a picture by its Content-ID. */
export function sanitiseHtml(html: string, partOf: (contentId: string) => number | undefined): string | undefined {
  if (html.length > maxHtml) return undefined;
  const options: IFilterXSSOptions = {
    allowList: allowed,
    stripIgnoreTag: true,
    stripIgnoreTagBody: withBody,
    allowCommentTag: false,
    css: { whiteList: Object.fromEntries(styles.map((name) => [name, calm])) },
    onTagAttr(tag, name, value) {
      if (tag === 'img' && name === 'src') return pictureAttribute(value, partOf);
      if (tag === 'a' && name === 'href') {
        const link = safeLink(value);
        return link ? `href="${quoted(link)}" rel="noopener noreferrer nofollow" target="_blank"` : '';
      }
      return undefined;
    },
  };
  // Declarations and conditional comments are no tags to the filter, but a browser acts on some. The filter leaves a mark in words
  // where it took a body out.
  const bare = html.replace(/<!--[\s\S]*?(-->|$)/g, '').replace(/<[!?][^<>]*>/g, '');
  const safe = filterXss(bare, options).replaceAll('[removed]', '').trim();
  return safe.length <= maxSafeHtml ? safe : undefined;
}
