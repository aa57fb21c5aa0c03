/** Lists the tables of the control database. */
export { accountClaims } from './account-claims.ts';
export { accounts } from './accounts.ts';
export { apiTokens } from './api-tokens.ts';
export { audit } from './audit.ts';
export { layers } from './layers.ts';
export { logins } from './logins.ts';
export { marketVersions } from './market-versions.ts';
export { markets } from './markets.ts';
export { sessions } from './sessions.ts';
export { staff } from './staff.ts';
export { tenants } from './tenants.ts';
export { verifications } from './verifications.ts';
