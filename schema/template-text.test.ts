import { expect, it } from 'vitest';
import { fillTemplate, templateSlots } from './template-text.ts';

it('asks for each value once, in the order of the text', () => {
  expect(templateSlots({ body: 'Hej {{name}}, order {{ order }} till {{name}}', values: 0 })).toEqual([
    'name',
    'order',
  ]);
  expect(templateSlots({ body: '', values: 2 })).toEqual(['1', '2']);
});

it('writes values where they go and leaves the slots of missing ones', () => {
  const template = { name: 'order_update', body: 'Hej {{1}}! {{2}} är på väg, {{1}}.', values: 2 };
  expect(fillTemplate(template, ['Elsa', 'NP-1'])).toBe('Hej Elsa! NP-1 är på väg, Elsa.');
  expect(fillTemplate(template, ['Elsa'])).toBe('Hej Elsa! {{2}} är på väg, Elsa.');
  expect(fillTemplate({ name: 'order_update', body: '', values: 0 }, [])).toBe('order_update');
});
