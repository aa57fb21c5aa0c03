import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountSystemDocument, documentPath } from './account-system-openapi.ts';

describe('docs/account-system.openapi.json', () => {
  it('is what the schema says now (run scripts/account-system-openapi.ts to renew it)', () => {
    expect(JSON.parse(readFileSync(documentPath, 'utf8'))).toEqual(JSON.parse(accountSystemDocument()));
  });

  it('refers only to shapes it holds', () => {
    const document = accountSystemDocument();
    const { components } = JSON.parse(document);
    for (const [, kind = '', name = ''] of document.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g))
      expect(components[kind]).toHaveProperty(name);
  });
});
