/** Owns plain text as simple HTML: paragraphs, lines and links, everything else escaped. */

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const link = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

function withLinks(line: string): string {
  let html = '';
  let at = 0;
  for (const match of line.matchAll(link)) {
    html += escapeHtml(line.slice(at, match.index));
    html += `<a href="${escapeHtml(match[0])}">${escapeHtml(match[0])}</a>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(line.slice(at));
}

/** Writes text as paragraphs. */
function toParagraphs(text: string, style = ''): string {
  return text
    .split(/\n{2,}/)
    .map((block) => `<p${style}>${block.split('\n').map(withLinks).join('<br>\n')}</p>`)
    .join('\n');
}

/** Languages written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Writes a mail's HTML alternative in its language's direction. */
export function toHtmlPage(text: string, signature: string, language: string): string {
  const direction = rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const foot = signature ? `\n${toParagraphs(signature, ' style="color:#666;font-size:13px"')}` : '';
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head><meta charset="utf-8"></head>
<body style="font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:15px;line-height:1.5;color:#1b2330">
${toParagraphs(text)}${foot}
</body>
</html>
`;
}
