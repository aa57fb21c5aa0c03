/** Says what the gateway of a local world is told: where everything is, and the keys of its data folder. */
import { setupToken } from '../../simulator/world/tenants.ts';
import type { DatabaseUrls } from './databases.ts';
import type { WorldKeys } from './secrets.ts';

export interface GatewayPlaces {
  gatewayUrl: string;
  simulatorUrl: string;
  databaseUrls: DatabaseUrls;
}

/** Gives the variables and secrets of `src/env.ts`; local libSQL servers ask for no token. */
export function gatewaySettings({ gatewayUrl, simulatorUrl, databaseUrls }: GatewayPlaces, keys: WorldKeys) {
  const { control, eu, uk, us, apac } = databaseUrls;
  const databaseLocation = 'this machine';
  return {
    ENVIRONMENT: 'development',
    PUBLIC_URL: gatewayUrl,
    TWILIO_API_URL: `${simulatorUrl}/twilio`,
    GRAPH_API_URL: `${simulatorUrl}/graph`,
    TELEGRAM_API_URL: `${simulatorUrl}/telegram`,
    LINE_API_URL: `${simulatorUrl}/line`,
    LINE_DATA_API_URL: `${simulatorUrl}/line-data`,
    X_API_URL: `${simulatorUrl}/x`,
    MAIL_API_URL: `${simulatorUrl}/mail`,
    CONTROL_DATABASE_URL: control,
    CONTROL_DATABASE_TOKEN: '',
    REGIONS: {
      eu: { name: 'European Union', jurisdiction: 'eu', database: eu, databaseLocation, files: 'FILES_EU' },
      uk: { name: 'United Kingdom', locationHint: 'weur', database: uk, databaseLocation, files: 'FILES_UK' },
      us: { name: 'United States', jurisdiction: 'us', database: us, databaseLocation, files: 'FILES_US' },
      apac: { name: 'Asia and Pacific', locationHint: 'oc', database: apac, databaseLocation, files: 'FILES_APAC' },
    },
    REGION_DATABASE_TOKENS: {},
    MASTER_KEY: keys.masterKey,
    AUTH_SECRET: keys.authSecret,
    SETUP_TOKEN: setupToken,
  };
}
