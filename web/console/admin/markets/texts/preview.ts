/** Owns a text as a customer would read it, with values that are typical and rather long; and what is wrong with it. Pure. */
import { IntlMessageFormat } from 'intl-messageformat';
import { countSegments, type Segments } from '../../../../../schema/sms-segments.ts';
import { textKeys } from '../../../../../schema/text-keys.ts';
import { widgetWords } from '../../../../../schema/widget-words.ts';

export type Preview = { ok: true; text: string; sms: Segments } | { ok: false; fault: string };

/** Is where a preview is read: what is said there takes the country's ways of writing. */
export type PreviewPlace = {
  language: string;
  country: string;
  currency: string;
  timeZone: string;
  tenantName: string;
};

const noon = Date.UTC(2026, 10, 23, 8, 0);

function valuesFor({
  language,
  country,
  currency,
  timeZone,
  tenantName,
}: PreviewPlace): Record<string, string | number> {
  const locale = language.includes('-') ? language : `${language}-${country}`;
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone });
  const time = new Intl.DateTimeFormat(locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
    timeZone,
  });
  const amount = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1_249.5);
  const dayAfter = (days: number) => day.format(noon + days * 86_400_000);
  return {
    ...{
      tenant: tenantName,
      reference: `${country}-7K3Q-92FD`,
      order: `NP-${country}-104233`,
      merchant: 'Kettle & Crane',
    },
    ...{ amount, registered: dayAfter(0), from: dayAfter(2), until: dayAfter(7), paid: dayAfter(1), at: dayAfter(0) },
    ...{
      remaining: 2,
      days: 5,
      place: 3,
      minutes: 12,
      count: 3,
      key: '1',
      lastFour: '4242',
      agent: 'Astrid',
      code: '481 502',
    },
    ...{
      opens: time.format(noon),
      time: time.format(noon),
      zone: timeZone,
      name: 'receipt.pdf',
      topic: '',
      link: 'https://parley.test/c/8f2k',
    },
    ...{
      number: '•••• 42',
      address: 'a•••@mail.test',
      help: 'help.test',
      language: new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language,
    },
  };
}

/** Makes a text readable; a text that cannot be read, or asks for values it is not given, says so. */
export function previewOf(key: string, message: string, place: PreviewPlace): Preview {
  if (message.trim() === '') return { ok: false, fault: 'empty' };
  const values = valuesFor(place);
  if (key.startsWith('widget.')) {
    const text = message.replace(/\{(count|name)\}/g, (_, name: string) => String(values[name]));
    return { ok: true, text, sms: countSegments(text) };
  }
  try {
    const format = new IntlMessageFormat(message, place.language, undefined, { ignoreTag: true });
    const text = String(format.format(values)).replace(/[\u00a0\u202f]/g, ' ');
    return { ok: true, text, sms: countSegments(text) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : 'unreadable' };
  }
}

export type TextEntry = { key: string; group: string; meaning: string };

/** Lists every text with what it is for, in groups by where it is said. */
export const textEntries: readonly TextEntry[] = [
  ...Object.entries(textKeys).map(([key, meaning]) => ({ key, meaning, group: key.split('.')[0] ?? key })),
  ...Object.entries(widgetWords).map(([key, meaning]) => ({ key: `widget.${key}`, meaning, group: 'widget' })),
];

/** Lists the groups in the order they come. */
export const textGroups: readonly string[] = [...new Set(textEntries.map(({ group }) => group))];

/** Says by which ways a text reaches customers, so that it is previewed as they see it. */
export function waysOf(key: string): readonly ('chat' | 'sms' | 'mail' | 'phone' | 'page')[] {
  if (key.startsWith('voice.said.')) return ['chat'];
  if (key.startsWith('voice.')) return ['phone'];
  if (key.startsWith('page.')) return ['page'];
  if (key.startsWith('widget.') || key.startsWith('choice.')) return ['chat'];
  if (key.startsWith('mail.')) return ['mail'];
  if (key.startsWith('consent.')) return ['sms'];
  return ['chat', 'sms', 'mail'];
}
