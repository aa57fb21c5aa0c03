/** Owns the approved messages of the demo's business accounts, and how Meta lists them. */
import { Buffer } from 'node:buffer';
import type { Json } from './payload.ts';

type Listed = {
  name: string;
  language: string;
  status: string;
  category: string;
  quality: string;
  body: string;
  header?: string;
};

const wordings: Readonly<Record<string, { refund: string; goOn: string; plan: string }>> = {
  en: {
    refund: 'Hi {{1}}, your refund of {{2}} for order {{3}} is on its way.',
    goOn: 'Hi {{1}}, you wrote to us about {{2}}. Answer here and we go on where we left off.',
    plan: 'Hi {{1}}, would you like to split your next payment?',
  },
  sv: {
    refund: 'Hej {{1}}! Din återbetalning på {{2}} för order {{3}} är på väg.',
    goOn: 'Hej {{1}}! Du skrev till oss om {{2}}. Svara här, så fortsätter vi där vi slutade.',
    plan: 'Hej {{1}}! Vill du dela upp din nästa betalning?',
  },
  es: {
    refund: 'Hola {{1}}, su reembolso de {{2}} por el pedido {{3}} está en camino.',
    goOn: 'Hola {{1}}, nos escribió sobre {{2}}. Responda aquí y seguimos donde lo dejamos.',
    plan: 'Hola {{1}}, ¿quiere dividir su próximo pago?',
  },
};

/** Language codes are exact: a template in `en` is no template in `en_US`. */
const languages: Readonly<Record<string, readonly string[]>> = {
  se: ['sv', 'en'],
  gb: ['en', 'en_GB'],
  us: ['en_US', 'es'],
};

/** Lists what a market's business account has. */
export function templatesOf(market: string): Listed[] {
  return (languages[market] ?? ['en']).flatMap((language): Listed[] => {
    const words = wordings[language.split('_')[0] ?? ''] ?? wordings.en;
    if (!words) return [];
    const approved = { language, status: 'APPROVED', category: 'UTILITY', quality: 'GREEN' };
    return [
      { ...approved, name: 'refund_on_its_way', body: words.refund },
      { ...approved, name: 'go_on_talking', body: words.goOn },
      { ...approved, name: 'refund_with_receipt', body: words.refund, header: 'DOCUMENT' },
      {
        ...approved,
        name: 'split_your_payment',
        body: words.plan,
        status: 'PAUSED',
        category: 'MARKETING',
        quality: 'RED',
      },
    ];
  });
}

/** Counts the values that a text takes. */
export function countValues(body: string): number {
  return new Set(body.match(/\{\{\d+\}\}/g) ?? []).size;
}

/** Fills in a template's values. */
export function fillIn(body: string, values: readonly string[]): string {
  return body.replace(/\{\{(\d+)\}\}/g, (place, number) => values[Number(number) - 1] ?? place);
}

function toNode({ name, language, status, category, quality, body, header }: Listed, index: number): Json {
  const components = [...(header ? [{ type: 'HEADER', format: header }] : []), { type: 'BODY', text: body }];
  const score = { score: quality, date: 1_795_338_000 };
  return {
    id: String(1_689_556_908_129_000 + index),
    name,
    language,
    status,
    category,
    quality_score: score,
    components,
  };
}

/** Lists one page, as Meta does. */
export function templatePage(market: string, limit: number, after: string | undefined): Json {
  const all = templatesOf(market);
  const from = after ? Number(Buffer.from(after, 'base64').toString('utf8')) || 0 : 0;
  const end = Math.min(from + limit, all.length);
  const cursors = {
    before: Buffer.from(String(from)).toString('base64'),
    after: Buffer.from(String(end)).toString('base64'),
  };
  const next = end < all.length ? { next: `https://graph.facebook.com/next?after=${cursors.after}` } : {};
  return {
    data: all.slice(from, end).map((template, index) => toNode(template, from + index)),
    paging: { cursors, ...next },
  };
}
