/** Keeps the local world honest: what tests and bench build on really dies, really returns, and leaves nothing behind. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startWorld } from '../../scripts/world/start-world.ts';
import { lendBrowser } from './lend-browser.ts';
import { lendWorld } from './lend-world.ts';

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    async (response) => (await response.arrayBuffer()) && response.ok,
    () => false,
  );
}

describe('the local world', () => {
  const world = lendWorld();
  const openPage = lendBrowser();

  it('has a gateway that dies at once and comes back on its address', async () => {
    const { gatewayUrl, kill9Gateway, startGateway } = world();
    expect(await answers(`${gatewayUrl}/healthz`)).toBe(true);
    await kill9Gateway();
    expect(await answers(`${gatewayUrl}/healthz`)).toBe(false);
    await startGateway();
    expect(await answers(`${gatewayUrl}/healthz`)).toBe(true);
  });

  it('has databases that go and come back on their addresses', async () => {
    const { databaseUrls, stopDatabases, startDatabases } = world();
    await stopDatabases();
    expect(await answers(`${databaseUrls.eu}/health`)).toBe(false);
    await startDatabases();
    expect(await answers(`${databaseUrls.eu}/health`)).toBe(true);
  });

  it('refuses a second world on the same data', async () => {
    await expect(startWorld({ dataDir: world().dataDir })).rejects.toThrow(/is in use by process/);
  });

  it('shows the pages of the simulator', async () => {
    const page = await openPage();
    await page.goto(world().simulatorUrl);
    await page.getByRole('heading').first().waitFor();
  });

  it('leaves neither a program nor a file behind', async () => {
    const { gatewayUrl, simulatorUrl, databaseUrls, dataDir, stop } = world();
    await stop();
    expect(await answers(`${gatewayUrl}/healthz`)).toBe(false);
    expect(await answers(`${simulatorUrl}/healthz`)).toBe(false);
    expect(await answers(`${databaseUrls.control}/health`)).toBe(false);
    expect(existsSync(dataDir)).toBe(false);
  });
});
