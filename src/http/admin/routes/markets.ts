/** Owns the addresses of markets and layers: what is drafted, checked, compared, published and rolled back. */
import {
  approveBody,
  changesBody,
  changesQuery,
  checkBody,
  checklistBody,
  createMarketBody,
  discardQuery,
  draftSavedBody,
  dryRunBody,
  dryRunInput,
  filePutBody,
  layerCheckBody,
  layerInput,
  layerPublishedBody,
  layersBody,
  marketBody,
  marketFile,
  marketItem,
  marketsBody,
  overviewBody,
  presetsBody,
  publishBody,
  publishedBody,
  putFileQuery,
  putLayerBody,
  rollBackBody,
  saveDraftBody,
  versionBody,
  versionsBody,
  versionsQuery,
} from '../../../../schema/api/admin/markets.ts';
import { route } from '../../api/route.ts';
import { checklist } from '../handlers/markets/checklist.ts';
import { checkMarket, compareMarket, discardDraft, readMarket, saveDraft } from '../handlers/markets/draft.ts';
import { dryRun } from '../handlers/markets/dry-run.ts';
import { putFile, readFile } from '../handlers/markets/file.ts';
import { checkLayerChange, listLayers, putLayer } from '../handlers/markets/layers.ts';
import { createMarket, listMarkets, listPresets } from '../handlers/markets/list.ts';
import { overview } from '../handlers/markets/overview.ts';
import { approve, goBack, listVersions, publish, readVersion, reject } from '../handlers/markets/publish.ts';

const market = '/api/admin/markets/{market}' as const;
const reading = { permission: 'admin.read', scope: 'managed', method: 'GET' } as const;
const publishing = { permission: 'config.publish', scope: 'managed', method: 'POST' } as const;

export const marketRoutes = [
  route({
    ...{ method: 'GET', path: '/api/admin/markets', permission: 'admin.read', scope: 'tenant' },
    summary: 'The markets you may see, published or not',
    answer: marketsBody,
    handle: listMarkets,
  }),
  route({
    ...{ method: 'GET', path: '/api/admin/overview', permission: 'admin.read', scope: 'tenant' },
    summary: 'How your markets are right now: open, waiting, missed, accounts in trouble',
    answer: overviewBody,
    handle: overview,
  }),
  route({
    ...{ method: 'POST', path: '/api/admin/markets', permission: 'market.create', scope: 'tenant' },
    summary: 'Begin a market as a draft',
    body: createMarketBody,
    answer: marketItem,
    handle: createMarket,
  }),
  route({
    ...{ method: 'GET', path: '/api/admin/presets', permission: 'admin.read', scope: 'tenant' },
    summary: 'The presets, regions, calendars and languages that a market can be made of',
    answer: presetsBody,
    handle: listPresets,
  }),
  route({ ...reading, path: market, summary: 'A market with its draft', answer: marketBody, handle: readMarket }),
  route({
    ...{ method: 'PUT', path: `${market}/draft`, permission: 'config.edit', scope: 'managed' },
    summary: 'Keep a draft; name the revision that you worked on',
    body: saveDraftBody,
    answer: draftSavedBody,
    handle: saveDraft,
  }),
  route({
    ...{ method: 'DELETE', path: `${market}/draft`, permission: 'config.edit', scope: 'managed' },
    summary: 'Throw the draft away',
    query: discardQuery,
    answer: draftSavedBody,
    handle: discardDraft,
  }),
  route({
    ...reading,
    path: `${market}/check`,
    summary: 'Check the draft as publishing would',
    answer: checkBody,
    handle: checkMarket,
  }),
  route({
    ...reading,
    path: `${market}/checklist`,
    summary: 'What is missing until a first message is answered',
    answer: checklistBody,
    handle: checklist,
  }),
  route({
    ...reading,
    path: `${market}/changes`,
    summary: 'Compare draft, published configuration and versions, in words',
    query: changesQuery,
    answer: changesBody,
    handle: compareMarket,
  }),
  route({
    ...{ method: 'POST', path: `${market}/dry-run`, permission: 'admin.read', scope: 'managed' },
    summary: 'What would have been different for the conversations of a day',
    body: dryRunInput,
    answer: dryRunBody,
    handle: dryRun,
  }),
  route({
    ...publishing,
    path: `${market}/publish`,
    summary: 'Publish the draft, or ask for a second approver',
    body: publishBody,
    answer: publishedBody,
    handle: publish,
  }),
  route({
    ...publishing,
    path: `${market}/approve`,
    summary: 'Approve what somebody else asked to publish',
    body: approveBody,
    answer: publishedBody,
    handle: approve,
  }),
  route({
    ...publishing,
    path: `${market}/reject`,
    summary: 'Turn down what somebody asked to publish',
    body: approveBody,
    handle: reject,
  }),
  route({
    ...publishing,
    path: `${market}/roll-back`,
    summary: 'Publish an earlier version again, in one step',
    body: rollBackBody,
    answer: publishedBody,
    handle: goBack,
  }),
  route({
    ...reading,
    path: `${market}/versions`,
    summary: 'What was published when, by whom and why',
    query: versionsQuery,
    answer: versionsBody,
    handle: listVersions,
  }),
  route({
    ...reading,
    path: `${market}/versions/{version}`,
    summary: 'A version with its configuration',
    answer: versionBody,
    handle: readVersion,
  }),
  route({
    ...reading,
    path: `${market}/file`,
    summary: 'The market’s own settings as a file for your repository',
    answer: marketFile,
    handle: readFile,
  }),
  route({
    ...{ method: 'PUT', path: `${market}/file`, permission: 'config.edit', scope: 'managed' },
    summary: 'Take a file as the draft',
    query: putFileQuery,
    body: marketFile,
    answer: filePutBody,
    handle: putFile,
  }),
  route({
    ...{ method: 'GET', path: '/api/admin/layers', permission: 'admin.read', scope: 'tenant' },
    summary: 'What the tenant and its regions say for all of their markets',
    answer: layersBody,
    handle: listLayers,
  }),
  route({
    ...{ method: 'POST', path: '/api/admin/layers/{layer}/check', permission: 'layer.edit', scope: 'tenant' },
    summary: 'What a change for all markets would do to each',
    body: layerInput,
    answer: layerCheckBody,
    handle: checkLayerChange,
  }),
  route({
    ...{ method: 'PUT', path: '/api/admin/layers/{layer}', permission: 'layer.edit', scope: 'tenant' },
    summary: 'Change what is said for all markets, and publish them: all, or none',
    body: putLayerBody,
    answer: layerPublishedBody,
    handle: putLayer,
  }),
];
