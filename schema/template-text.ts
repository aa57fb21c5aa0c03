/** Owns how an approved message reads with its values: `{{1}}` or `{{name}}` stand where they go. */
import type { Template } from './health.ts';

const slot = /\{\{\s*([\w.]+)\s*\}\}/g;

/** Lists what a template asks for, in the order of its text, each once. */
export function templateSlots({ body, values }: Pick<Template, 'body' | 'values'>): string[] {
  const named = [...new Set([...body.matchAll(slot)].map((match) => match[1] ?? ''))];
  return named.length > 0 ? named : Array.from({ length: values }, (_, index) => String(index + 1));
}

/** Writes a template out; a value that is missing leaves its slot visible. */
export function fillTemplate(template: Pick<Template, 'name' | 'body' | 'values'>, values: readonly string[]): string {
  const slots = templateSlots(template);
  return template.body.replace(slot, (whole, name: string) => values[slots.indexOf(name)] || whole) || template.name;
}
