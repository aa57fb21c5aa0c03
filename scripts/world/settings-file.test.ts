import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { writeSettings } from './settings-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-settings-'));
const file = join(folder, 'worker.env');
afterAll(() => rmSync(folder, { recursive: true }));

it('keeps every character of an object, quotes and dollars too', () => {
  const secrets = { name: `O'Brien "the" $1 ${'\\'} é\n` };
  writeSettings(file, { SECRETS: secrets, URL: 'http://127.0.0.1:1' });
  const { SECRETS = '', URL } = parseEnv(readFileSync(file, 'utf8'));
  expect(JSON.parse(SECRETS)).toEqual(secrets);
  expect(SECRETS).not.toMatch(/['$]/);
  expect(URL).toBe('http://127.0.0.1:1');
});

it('is readable by its owner alone', () => {
  writeSettings(file, { A: 'b' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('refuses a text that would be read as another', () => {
  expect(() => writeSettings(file, { A: "it's" })).toThrow(/A holds a character/);
});
