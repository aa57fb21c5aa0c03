/** Keeps what wrangler.toml says of its regions true of its own bindings: the Worker cannot see where its buckets are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/world/paths.ts';

const toml = readFileSync(join(projectRoot, 'wrangler.toml'), 'utf8');
const regions = JSON.parse(/^REGIONS = '''(.*?)'''/ms.exec(toml)?.[1] ?? '{}') as Record<
  string,
  { files: string; filesJurisdiction?: string }
>;
const buckets = [...toml.matchAll(/^\[\[r2_buckets\]\]\n((?:\w+ = .*\n)+)/gm)].map(([, lines = '']) =>
  Object.fromEntries([...lines.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, name, value]) => [name, value])),
);

it('every region has a bucket of its own, in the jurisdiction that its settings name', () => {
  expect(Object.keys(regions).length).toBeGreaterThan(0);
  expect(new Set(Object.values(regions).map(({ files }) => files)).size).toBe(Object.keys(regions).length);
  for (const [region, { files, filesJurisdiction }] of Object.entries(regions)) {
    const bucket = buckets.find(({ binding }) => binding === files);
    expect([region, bucket?.jurisdiction]).toEqual([region, filesJurisdiction]);
    expect([region, bucket?.bucket_name]).toEqual([region, expect.any(String)]);
  }
});
