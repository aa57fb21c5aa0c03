/** Owns the words of HTML, for mail that has no plain text: blocks become lines, quotes get their mark, links keep their address. */
import filterXss, { type IFilterXSSOptions } from 'xss';

const maxHtml = 2_000_000;
const blocks = new Set(
  'p div br hr li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 pre blockquote address section article header footer center'.split(
    ' ',
  ),
);
const apart = new Set('p ul ol table h1 h2 h3 h4 h5 h6 blockquote pre'.split(' '));
const silent = new Set('script style head title noscript template svg math iframe object xmp'.split(' '));

/** Letters 160 to 255, by the names that mail programs write them with. Source: https://html.spec.whatwg.org/#named-character-references */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(latin.map((name, index) => [name, String.fromCharCode(160 + index)])),
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…', bull: '•', euro: '€' },
  ...{
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    trade: '™',
    zwnj: '',
    zwj: '',
    ensp: ' ',
    emsp: ' ',
  },
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,9}));?/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return Object.hasOwn(names, name) ? (names[name] ?? whole) : whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}

function hrefIn(tag: string): string | undefined {
  const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? [];
  const href = decodeEntities(double ?? single ?? bare ?? '').trim();
  return /^https?:/i.test(href) ? href.slice(0, 500) : undefined;
}

/** Writes lines as a reader sees them; a deeper quote has more marks. */
class Page {
  readonly #lines: string[] = [];
  #line = '';
  depth = 0;
  silence = 0;

  say(text: string): void {
    if (this.silence > 0) return;
    const words = decodeEntities(text).replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    this.#line += this.#line === '' ? words.trimStart() : words;
  }

  endLine(): void {
    if (this.#line.trim() === '') return;
    this.#lines.push(`${'> '.repeat(Math.min(this.depth, 5))}${this.#line.trimEnd()}`);
    this.#line = '';
  }

  leaveLine(): void {
    this.endLine();
    if (this.#lines.at(-1) !== '' && this.#lines.length > 0) this.#lines.push('');
  }

  get lastWords(): string {
    return this.#line;
  }

  get text(): string {
    this.endLine();
    return this.#lines.join('\n').trim();
  }
}

/** Gives the words of HTML. */
export function htmlToText(html: string): string {
  const page = new Page();
  const links: { href: string | undefined; at: number }[] = [];
  const reader: IFilterXSSOptions = {
    onTag(tag, source, { isClosing = false }) {
      if (silent.has(tag)) {
        if (!source.endsWith('/>')) page.silence = Math.max(0, page.silence + (isClosing ? -1 : 1));
        return '';
      }
      if (tag === 'a' && !isClosing) links.push({ href: hrefIn(source), at: page.lastWords.length });
      if (tag === 'a' && isClosing) sayAddress(page, links.pop());
      if (apart.has(tag)) page.leaveLine();
      else if (blocks.has(tag)) page.endLine();
      if (tag === 'blockquote') page.depth = Math.max(0, page.depth + (isClosing ? -1 : 1));
      if (tag === 'li' && !isClosing) page.say('- ');
      if ((tag === 'td' || tag === 'th') && isClosing) page.say(' ');
      return '';
    },
    escapeHtml(text) {
      page.say(text);
      return '';
    },
  };
  filterXss(html.slice(0, maxHtml).replace(/<!--[\s\S]*?(-->|$)/g, ''), reader);
  return page.text;
}

/** Writes a link's address behind its words, unless the words are the address. */
function sayAddress(page: Page, link: { href: string | undefined; at: number } | undefined): void {
  if (!link?.href) return;
  const words = page.lastWords.slice(link.at).trim();
  const isSame = words.replace(/^https?:\/\/|\/$/g, '') === link.href.replace(/^https?:\/\/|\/$/g, '');
  if (words !== '' && !isSame) page.say(` (${link.href})`);
}
