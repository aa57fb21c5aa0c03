/** Owns what a form of an account is made of, read from the JSON Schema that the gateway gives; and what was entered, as a body. Pure. */

export type FormSchema = Record<string, unknown>;
type Kind = 'text' | 'number' | 'switch' | 'choice' | 'list' | 'pairs' | 'secret';

export type FormField = {
  /** The way to the value: `look.title`. */
  path: string;
  title: string;
  help: string;
  kind: Kind;
  required: boolean;
  options: readonly string[];
  /** What stands there when nobody enters anything. */
  initial: Entry | undefined;
  /** Says of a secret who makes it up where nobody brings one. */
  made: string | undefined;
};

/** Is what stands in a field; a list has one entry a line, a pair is `id = account`. */
export type Entry = string | boolean | readonly string[];
export type Entries = Readonly<Record<string, Entry>>;

type Node = {
  title?: string;
  description?: string;
  type?: string;
  enum?: string[];
  const?: unknown;
  default?: unknown;
  made?: string;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | boolean;
  oneOf?: Node[];
};

const yesNo = ['yes', 'no'] as const;

/** Lists the fields of a form; where it has several kinds, those of the kind that is chosen in `entries`. */
export function fieldsOf(schema: FormSchema, entries: Entries = {}): FormField[] {
  const node = schema as Node;
  if (!node.oneOf) return walk(node, '');
  const kinds = node.oneOf;
  const [name] = Object.entries(kinds[0]?.properties ?? {}).find(([, field]) => field.const !== undefined) ?? [];
  if (name === undefined) return [];
  const nameOf = (kind: Node) => String(kind.properties?.[name]?.const);
  const chosen = kinds.find((kind) => nameOf(kind) === entries[name]) ?? kinds[0];
  if (!chosen) return [];
  const choice = toField(name, chosen.properties?.[name] ?? {}, 'choice', true);
  return [{ ...choice, options: kinds.map(nameOf), initial: nameOf(chosen) }, ...walk(chosen, '')];
}

/** Lists the secrets of a form: a list takes one here, the one that is used from now on. */
export function secretsOf(schema: FormSchema): FormField[] {
  const { properties = {}, required = [] } = schema as Node;
  return Object.entries(properties).map(([name, node]) =>
    toField(name, node, 'secret', required.includes(name) && node.made !== 'by-gateway'),
  );
}

function walk({ properties = {}, required = [] }: Node, at: string): FormField[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    if (node.const !== undefined) return [];
    if (node.properties) return walk(node, `${at}${name}.`);
    return toField(at + name, node, kindOf(node), required.includes(name));
  });
}

function kindOf({ type, enum: options, additionalProperties, default: initial }: Node): Kind {
  if (options) return 'choice';
  if (type === 'boolean') return initial === undefined ? 'choice' : 'switch';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return 'list';
  return typeof additionalProperties === 'object' ? 'pairs' : 'text';
}

function toField(path: string, node: Node, kind: Kind, required: boolean): FormField {
  const isOpen = node.type === 'boolean' && kind === 'choice';
  return {
    ...{ path, kind, required },
    title: node.title ?? path,
    help: node.description ?? '',
    options: node.enum ?? (isOpen ? yesNo : []),
    initial: kind === 'secret' ? undefined : toEntry(node.default),
    made: node.made,
  };
}

function toEntry(value: unknown): Entry | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object') return Object.entries(value).map(([key, one]) => `${key} = ${String(one)}`);
  return typeof value === 'boolean' ? value : String(value);
}

/** Reads the settings of an account into the fields of its form. */
export function entriesOf(schema: FormSchema, config: Record<string, unknown>): Entries {
  const kinds = (schema as Node).oneOf ?? [schema as Node];
  const named = kinds.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, { const: only }]) =>
      only !== undefined && only === config[name] ? [[name, String(only)]] : [],
    ),
  );
  const start: Entries = Object.fromEntries(named);
  const entries = fieldsOf(schema, start).flatMap((field): [string, Entry][] => {
    const value = field.path.split('.').reduce<unknown>((inner, step) => {
      return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined;
    }, config);
    const entry = field.options === yesNo && typeof value === 'boolean' ? (value ? 'yes' : 'no') : toEntry(value);
    return entry === undefined ? [] : [[field.path, entry]];
  });
  return { ...start, ...Object.fromEntries(entries) };
}

/** Tells whether something stands in a field. */
export function isEntered(entry: Entry | undefined): boolean {
  return typeof entry === 'boolean' || (entry !== undefined && entry.length > 0);
}

/** Tells whether every field that has to be entered is. */
export function isComplete(fields: readonly FormField[], entries: Entries): boolean {
  return fields.every(({ path, required, initial }) => !required || isEntered(entries[path] ?? initial));
}

/** Makes the body of what was entered; what is empty is left out, and stands for what the gateway then takes. */
export function toBody(fields: readonly FormField[], entries: Entries): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const entry = entries[field.path] ?? (field.required ? field.initial : undefined);
    if (entry === undefined || !isEntered(typeof entry === 'string' ? entry.trim() : entry)) continue;
    const steps = field.path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<Record<string, unknown>>((inner, step) => {
      inner[step] ??= {};
      return inner[step] as Record<string, unknown>;
    }, body);
    holder[last] = toValue(field, entry);
  }
  return body;
}

function toValue({ kind, options }: FormField, entry: Entry): unknown {
  if (kind === 'number') return Number(entry);
  if (kind === 'choice' && options === yesNo) return entry === 'yes';
  if (kind === 'pairs' && typeof entry === 'object') return Object.fromEntries(entry.map(toPair));
  return typeof entry === 'string' ? entry.trim() : entry;
}

function toPair(line: string): [string, string] {
  const [key = '', ...rest] = line.split('=');
  return [key.trim(), rest.join('=').trim()];
}

/** Makes the body of secrets: one that is a list there becomes a list of one. */
export function toSecrets(schema: FormSchema, entries: Entries): Record<string, unknown> {
  const { properties = {} } = schema as Node;
  return Object.fromEntries(
    secretsOf(schema).flatMap(({ path }): [string, unknown][] => {
      const entry = entries[path];
      if (typeof entry !== 'string' || entry.trim() === '') return [];
      return [[path, properties[path]?.type === 'array' ? [entry.trim()] : entry.trim()]];
    }),
  );
}

/** Is a secret that has to be entered at the provider as well, because anybody may make it up. */
export type Shared = { title: string; text: string };

/** Lists what was entered of such secrets. */
export function sharedOf(fields: readonly FormField[], entries: Entries): Shared[] {
  return fields.flatMap(({ path, title, made }) => {
    const entry = entries[path];
    const text = typeof entry === 'string' ? entry.trim() : '';
    return made !== undefined && made !== 'by-gateway' && text !== '' ? [{ title, text }] : [];
  });
}

/** Is a refusal that names a field: `config.look.title: …`. */
export type FieldRefusal = { part: 'config' | 'credentials' | 'address'; path: string; message: string };

/** Reads which field a refusal is about; undefined when it names none of a form. */
export function refusedField(detail: string | undefined): FieldRefusal | undefined {
  const [, part, path = '', message = ''] =
    /^(config|credentials|address)(?:\.([\w.-]+))?: (.*)$/s.exec(detail ?? '') ?? [];
  if (!part) return undefined;
  return { part: part as FieldRefusal['part'], path: path.replace(/\.\d+$/, ''), message };
}
