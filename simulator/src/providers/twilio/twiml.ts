/** Owns the reading of what a webhook answers: the messages of a TwiML document. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}

/** Reads the texts that a TwiML answer sends back; none for an empty `<Response/>` or for anything else. */
export function messagesOf(twiml: string): string[] {
  if (!/<Response\b/.test(twiml)) return [];
  return [...twiml.matchAll(/<Message\b[^>]*>([\s\S]*?)<\/Message>/g)].map((match) => {
    const inner = match[1] ?? '';
    return decode((/<Body\b[^>]*>([\s\S]*?)<\/Body>/.exec(inner)?.[1] ?? inner).replace(/<[^>]+>/g, '')).trim();
  });
}
