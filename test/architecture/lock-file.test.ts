/** Keeps the lock file usable wherever the packages are fetched from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../scripts/world/paths.ts';

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

it('names no registry', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('pins every package by version and content', () => {
  expect(locked.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([]);
});
