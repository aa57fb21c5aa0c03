/** Says when an older answer about somebody is good enough. */
import { expect, it } from 'vitest';
import { Problem } from '../../schema/problems.ts';
import { createRemembered } from './remembered.ts';

function stage() {
  let now = 0;
  const remembered = createRemembered<string>({ clock: () => now, freshMs: 100, staleMs: 1_000, maxEntries: 10 });
  const away = async (): Promise<string> => {
    throw new Problem('unavailable');
  };
  return {
    remembered,
    away,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

it('asks once while the answer is fresh, also when the answer was nobody', async () => {
  const { remembered } = stage();
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return null;
  };
  expect(await remembered.get('key', ask)).toBeNull();
  expect(await remembered.get('key', ask)).toBeNull();
  expect(asked).toBe(1);
});

it('knows somebody for a while when the database is away, and no longer than that', async () => {
  const { remembered, away, wait } = stage();
  await remembered.get('key', async () => 'Astrid');
  wait(500);
  expect(await remembered.get('key', away)).toBe('Astrid');
  wait(600);
  await expect(remembered.get('key', away)).rejects.toMatchObject({ code: 'unavailable' });
});

it('forgets at once who turns out to be nobody any more', async () => {
  const { remembered, away, wait } = stage();
  await remembered.get('key', async () => 'Astrid');
  wait(200);
  expect(await remembered.get('key', async () => null)).toBeNull();
  wait(200);
  await expect(remembered.get('key', away)).rejects.toMatchObject({ code: 'unavailable' });
});

it('does not hide an error that is not an absence', async () => {
  const { remembered, wait } = stage();
  await remembered.get('key', async () => 'Astrid');
  wait(200);
  const broken = async (): Promise<string> => {
    throw new TypeError('broken');
  };
  await expect(remembered.get('key', broken)).rejects.toThrow(TypeError);
});

it('does not wait for a database that is away on every request', async () => {
  const { remembered, wait } = stage();
  await remembered.get('key', async () => 'Astrid');
  wait(500);
  let asked = 0;
  const away = async (): Promise<string> => {
    asked += 1;
    throw new Problem('unavailable');
  };
  for (let request = 0; request < 5; request += 1) expect(await remembered.get('key', away)).toBe('Astrid');
  expect(asked).toBe(1);
  wait(200);
  await remembered.get('key', away);
  expect(asked).toBe(2);
});

it('forgets whom it is told to, and nobody else', async () => {
  const { remembered } = stage();
  const asked: string[] = [];
  const ask = (name: string) => async () => {
    asked.push(name);
    return name;
  };
  for (const name of ['Astrid', 'Otto']) await remembered.get(name, ask(name));
  remembered.forget((name) => name === 'Otto');
  for (const name of ['Astrid', 'Otto']) await remembered.get(name, ask(name));
  expect(asked).toEqual(['Astrid', 'Otto', 'Otto']);
});
