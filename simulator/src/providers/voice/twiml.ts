/**
 * Owns reading the TwiML that a call is answered with: the verbs of it that this telephone carries out. What is no TwiML is an error,
 * as it is at Twilio. Source: https://www.twilio.com/docs/voice/twiml
 */

export type Line = { text: string; language: string };
export type GatherVerb = {
  verb: 'gather';
  lines: Line[];
  action: string;
  keys: boolean;
  speech: boolean;
  language: string;
  numDigits: number | undefined;
  finishOnKey: string;
  timeoutMs: number;
  /** The action is asked also when nothing came. */
  onEmpty: boolean;
};
export type DialVerb = {
  verb: 'dial';
  to: string;
  callerId: string | undefined;
  action: string | undefined;
  timeoutMs: number;
  statusUrl: string | undefined;
  statusEvents: string[];
  screenUrl: string | undefined;
  machineUrl: string | undefined;
};
export type Verb =
  | ({ verb: 'say' } & Line)
  | { verb: 'play'; url: string }
  | { verb: 'pause' }
  | { verb: 'redirect'; url: string }
  | { verb: 'hangup' }
  | { verb: 'reject'; busy: boolean }
  | GatherVerb
  | DialVerb;

type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(point);
  });
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', one, other]) => [
      name,
      decode(one ?? other ?? ''),
    ]),
  );
}

/** Reads a document into elements; throws for what is not well formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const tokens = xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, '').matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>|([^<]+)/g);
  for (const [, closing, name = '', rest = '', empty, text] of tokens) {
    const current = open.at(-1);
    if (!current) throw new SyntaxError('an element too many is closed');
    if (text !== undefined) current.text += decode(text);
    else if (closing) {
      if (current.name !== name) throw new SyntaxError(`</${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(rest), children: [], text: '' };
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new SyntaxError('an element is not closed');
  return root;
}

const seconds = (text: string | undefined, usual: number) => 1_000 * (Number(text ?? usual) || usual);

function lineOf({ text, attributes }: Element): Line {
  return { text: text.trim(), language: attributes.language ?? 'en-US' };
}

function gatherOf(element: Element, base: string): GatherVerb {
  const { attributes, children } = element;
  const input = attributes.input ?? 'dtmf';
  return {
    verb: 'gather',
    lines: children.filter(({ name }) => name === 'Say').map(lineOf),
    action: new URL(attributes.action ?? '', base).href,
    keys: input.includes('dtmf'),
    speech: input.includes('speech'),
    language: attributes.language ?? 'en-US',
    numDigits: attributes.numDigits ? Number(attributes.numDigits) : undefined,
    finishOnKey: attributes.finishOnKey ?? '#',
    timeoutMs: seconds(attributes.timeout, 5),
    onEmpty: attributes.actionOnEmptyResult === 'true',
  };
}

function dialOf({ attributes, children, text }: Element, base: string): DialVerb {
  const number = children.find(({ name }) => name === 'Number');
  const about = number?.attributes ?? {};
  const within = (url: string | undefined) => (url ? new URL(url, base).href : undefined);
  return {
    verb: 'dial',
    to: (number?.text ?? text).trim(),
    callerId: attributes.callerId,
    action: within(attributes.action),
    timeoutMs: seconds(attributes.timeout, 30),
    statusUrl: within(about.statusCallback),
    statusEvents: (about.statusCallbackEvent ?? 'completed').split(' '),
    screenUrl: within(about.url),
    machineUrl: about.machineDetection ? within(about.amdStatusCallback) : undefined,
  };
}

function verbOf(element: Element, base: string): Verb[] {
  const { name, attributes, text } = element;
  switch (name) {
    case 'Say':
      return [{ verb: 'say', ...lineOf(element) }];
    case 'Play':
      return [{ verb: 'play', url: text.trim() }];
    case 'Pause':
      return [{ verb: 'pause' }];
    case 'Redirect':
      return [{ verb: 'redirect', url: new URL(text.trim(), base).href }];
    case 'Hangup':
      return [{ verb: 'hangup' }];
    case 'Reject':
      return [{ verb: 'reject', busy: attributes.reason === 'busy' }];
    case 'Gather':
      return [gatherOf(element, base)];
    case 'Dial':
      return [dialOf(element, base)];
    default:
      throw new SyntaxError(`<${name}> is no verb that is known here`);
  }
}

/** Reads a TwiML document into its verbs; `base` is where it came from. Throws a SyntaxError for what is none. */
export function verbsOf(xml: string, base: string): Verb[] {
  const { children } = parse(xml.trim());
  const [response] = children;
  if (response?.name !== 'Response' || children.length !== 1) throw new SyntaxError('no <Response> at the root');
  return response.children.flatMap((element) => verbOf(element, base));
}
