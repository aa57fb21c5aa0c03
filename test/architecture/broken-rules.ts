/** Finds every import that goes against the map of rooms, every file that has no room, and every cycle. */
import { posix } from 'node:path';
import type { Import } from './imports-of.ts';
import type { Room } from './rooms.ts';

/** Maps a file of the project to what it imports. */
export type Tree = ReadonlyMap<string, readonly Import[]>;

function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', '\\.')
    .replaceAll('**/', '\u0000')
    .replaceAll('**', '\u0001')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '(?:.*/)?')
    .replaceAll('\u0001', '.*')
    .replace(/\{([^}]+)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`);
}

const compiled = new Map<string, RegExp>();

function isIn(file: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const known = compiled.get(pattern) ?? toRegExp(pattern);
    compiled.set(pattern, known);
    return known.test(file);
  });
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function breach(file: string, room: Room, rooms: readonly Room[], { specifier, isType }: Import): string | undefined {
  const says = (what: string) => `${file} imports ${what}: ${room.rule}`;
  if (!specifier.startsWith('.')) {
    const isAllowed = !room.packages || isType || room.packages.includes(packageOf(specifier));
    return isAllowed ? undefined : says(specifier);
  }
  const target = targetOf(file, specifier);
  const itsRoom = rooms.find(({ files }) => isIn(target, files));
  if (itsRoom?.importedBy && !isIn(file, itsRoom.importedBy)) return `${file} imports ${target}: ${itsRoom.rule}`;
  const isAllowed = itsRoom === room || isIn(target, room.imports) || (isType && isIn(target, room.types ?? []));
  return isAllowed ? undefined : says(target);
}

function cyclesIn(tree: Tree, isCounted: (file: string, found: Import, target: string) => boolean): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, way: string[]): void => {
    if (state.get(file) === 'open') cycles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const found of tree.get(file) ?? []) {
      if (!found.specifier.startsWith('.')) continue;
      const target = targetOf(file, found.specifier);
      if (isCounted(file, found, target)) visit(target, [...way, file]);
    }
    state.set(file, 'done');
  };
  for (const file of tree.keys()) visit(file, []);
  return cycles;
}

/** Gives one sentence for each import that is not allowed and each file outside the map. */
export function brokenRules(tree: Tree, rooms: readonly Room[]): string[] {
  return [...tree].flatMap(([file, imports]) => {
    const room = rooms.find(({ files }) => isIn(file, files));
    if (!room) return [`${file} is in no room: test/architecture/rooms.ts has to name it`];
    return imports.flatMap((found) => breach(file, room, rooms, found) ?? []);
  });
}

/** Gives one sentence for each cycle. The name of an object's class, as a type of its stub, does not make one. */
export function cycles(tree: Tree, rooms: readonly Room[]): string[] {
  return cyclesIn(tree, (file, { isType }, target) => {
    const room = rooms.find(({ files }) => isIn(file, files));
    return !(isType && isIn(target, room?.types ?? []));
  }).map((way) => `${way}: imports run one way, and never in a circle`);
}
