/** Writes what is shipped beside the Worker as static files: presets, message catalogues, calendars of days off. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { presets } from '../../markets/index.ts';
import { shippedFiles } from '../../src/markets/shipped.ts';
import { createShippedHere } from '../../src/markets/shipped-here.ts';

/** Writes all files into `folder`, which is emptied first. */
export async function writeShippedData(folder: string, now: number): Promise<void> {
  const shipped = createShippedHere(presets, now);
  const write = (file: string, value: unknown) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(value));
  };
  rmSync(folder, { recursive: true, force: true });
  const summaries = await shipped.presets();
  write(shippedFiles.presets, summaries);
  for (const { market } of summaries) write(shippedFiles.preset(market), await shipped.preset(market));
  const languages = await shipped.languages();
  write(shippedFiles.languages, languages);
  for (const language of languages) write(shippedFiles.catalogue(language), await shipped.catalogue(language));
  const calendars = await shipped.calendars();
  write(shippedFiles.calendars, calendars);
  for (const [country, { states }] of Object.entries(calendars))
    for (const state of [null, ...Object.keys(states)])
      write(shippedFiles.daysOff(country, state), await shipped.daysOff(country, state));
}
