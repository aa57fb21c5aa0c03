/**
 * Owns what is known of how a channel account is, and what that amounts to: pure. Facts come from traffic, from what the provider
 * tells by itself and from what it answers when asked; nothing in them is a customer's.
 */
import {
  type AccountCheck,
  type AccountNews,
  type Aspect,
  type AspectName,
  aspects,
  type Template,
} from '../../schema/health.ts';

/** Counts the sends of one hour; `hour` is hours since 1970. */
export type SendHour = { hour: number; sent: number; failed: number; unknown: number; codes: Record<string, number> };

export type AccountHealth = {
  v: 1;
  lastInboundAt?: number;
  lastSentAt?: number;
  /** When the provider was last asked. */
  checkedAt?: number;
  aspects: Partial<Record<AspectName, Aspect>>;
  templates: Template[];
  /** Newest last, the last day's. */
  hours: SendHour[];
};

/** Is what traffic showed since it was last told. */
export type TrafficReport = {
  inboundAt?: number;
  sentAt?: number;
  sent: number;
  failed: number;
  unknown: number;
  codes: Record<string, number>;
};

export type Verdict = { state: Aspect['state']; reasons: string[] };

export const emptyHealth: AccountHealth = { v: 1, aspects: {}, templates: [], hours: [] };
export const emptyReport: TrafficReport = { sent: 0, failed: 0, unknown: 0, codes: {} };

const hourMs = 3_600_000;
const keptHours = 24;
const maxCodes = 20;
/** With the longest texts they fit a row of the object's storage (2 MB); approved ones come first. */
const maxTemplates = 400;
const dayMs = 24 * hourMs;
/** A token that ends within this time is worth a word. */
const expiryWarningMs = 7 * dayMs;
/** So many sends it takes until a rate means something. */
const leastSends = 10;

/** Adds what traffic showed. */
export function withTraffic(health: AccountHealth, report: TrafficReport, now: number): AccountHealth {
  const hour = Math.floor(now / hourMs);
  const recent = health.hours.filter((one) => one.hour > hour - keptHours);
  const last = recent.at(-1);
  const current = last?.hour === hour ? last : { hour, sent: 0, failed: 0, unknown: 0, codes: {} };
  const counted: SendHour = {
    hour,
    sent: current.sent + report.sent,
    failed: current.failed + report.failed,
    unknown: current.unknown + report.unknown,
    codes: withCodes(current.codes, report.codes),
  };
  const lastInboundAt = latest(health.lastInboundAt, report.inboundAt);
  const lastSentAt = latest(health.lastSentAt, report.sentAt);
  return {
    ...health,
    hours: [...recent.filter((one) => one.hour !== hour), counted],
    ...(lastInboundAt === undefined ? {} : { lastInboundAt }),
    ...(lastSentAt === undefined ? {} : { lastSentAt }),
  };
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function withCodes(known: Record<string, number>, more: Record<string, number>): Record<string, number> {
  const sums = { ...known };
  for (const [code, count] of Object.entries(more)) sums[code] = (sums[code] ?? 0) + count;
  const frequent = Object.entries(sums).sort(([, one], [, other]) => other - one);
  return Object.fromEntries(frequent.slice(0, maxCodes));
}

/** Takes in what the provider answered; aspects it was not asked about stay as they were. */
export function withCheck(health: AccountHealth, check: AccountCheck, now: number): AccountHealth {
  return {
    ...health,
    checkedAt: now,
    aspects: { ...health.aspects, ...dated(check.aspects, now) },
    ...(check.templates ? { templates: bounded(check.templates) } : {}),
  };
}

/** Takes in what the provider told by itself. */
export function withNews(health: AccountHealth, news: AccountNews, now: number): AccountHealth {
  const { template } = news;
  return {
    ...health,
    aspects: { ...health.aspects, ...dated(news.aspects ?? {}, now) },
    templates: template ? bounded(withTemplate(health.templates, template)) : health.templates,
  };
}

function bounded(templates: readonly Template[]): Template[] {
  const rank = ({ status }: Template) => (status === 'approved' ? 0 : 1);
  return templates.length <= maxTemplates
    ? [...templates]
    : templates.toSorted((one, other) => rank(one) - rank(other)).slice(0, maxTemplates);
}

function dated(told: Partial<Record<AspectName, Aspect>>, now: number): Partial<Record<AspectName, Aspect>> {
  return Object.fromEntries(Object.entries(told).map(([name, aspect]) => [name, { at: now, ...aspect }]));
}

function withTemplate(known: readonly Template[], told: NonNullable<AccountNews['template']>): Template[] {
  const isSame = (one: Template) => one.name === told.name && one.language === told.language;
  const before: Template = known.find(isSame) ?? {
    name: told.name,
    language: told.language,
    status: 'unknown',
    quality: 'unknown',
    body: '',
    values: 0,
  };
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  return [...known.filter((one) => !isSame(one)), { ...before, ...given }];
}

const severity: readonly Aspect['state'][] = ['unknown', 'ok', 'warning', 'broken'];

function worst(states: readonly Aspect['state'][]): Aspect['state'] {
  return states.reduce((one, other) => (severity.indexOf(other) > severity.indexOf(one) ? other : one), 'unknown');
}

function judgeAspect(name: AspectName, aspect: Aspect, now: number): Verdict {
  const said = aspect.detail ? [`${name}: ${aspect.detail}`] : [];
  const { expiresAt } = aspect;
  if (expiresAt !== undefined && expiresAt <= now) return { state: 'broken', reasons: [`${name}: has expired`] };
  if (aspect.state === 'broken' || aspect.state === 'warning')
    return { state: aspect.state, reasons: said.length > 0 ? said : [`${name}: ${aspect.state}`] };
  if (expiresAt !== undefined && expiresAt - now < expiryWarningMs)
    return {
      state: 'warning',
      reasons: [`${name}: expires in ${Math.max(1, Math.round((expiresAt - now) / dayMs))} days`],
    };
  return { state: aspect.state, reasons: [] };
}

function judgeSends(hours: readonly SendHour[], now: number): Verdict {
  const hour = Math.floor(now / hourMs);
  // This hour and the one before: what was broken yesterday and is mended must not stay red.
  const recent = hours.filter((one) => one.hour >= hour - 1);
  const sum = (pick: (one: SendHour) => number) => recent.reduce((total, one) => total + pick(one), 0);
  const failed = sum((one) => one.failed + one.unknown);
  const all = failed + sum((one) => one.sent);
  if (all < leastSends) return { state: 'unknown', reasons: [] };
  const share = failed / all;
  const reasons = [`sending: ${Math.round(share * 100)} % of ${all} messages failed`];
  if (share >= 0.5) return { state: 'broken', reasons };
  return share >= 0.1 ? { state: 'warning', reasons } : { state: 'ok', reasons: [] };
}

function judgeTemplates(templates: readonly Template[]): Verdict {
  const bad = templates.filter(
    ({ status, quality }) => ['paused', 'disabled', 'rejected'].includes(status) || quality === 'red',
  );
  const reasons = bad.map(({ name, language, status, quality }) => {
    return `template ${name} (${language}): ${quality === 'red' && status === 'approved' ? 'red quality' : status}`;
  });
  return { state: bad.length > 0 ? 'warning' : 'unknown', reasons };
}

/** Tells how an account is, all in all, and why where something is wrong. */
export function verdictOf(health: AccountHealth, now: number): Verdict {
  const verdicts = [
    ...aspects.flatMap((name) => {
      const aspect = health.aspects[name];
      return aspect ? [judgeAspect(name, aspect, now)] : [];
    }),
    judgeSends(health.hours, now),
    judgeTemplates(health.templates),
  ];
  const heard = health.lastInboundAt === undefined && health.lastSentAt === undefined ? 'unknown' : 'ok';
  return {
    state: worst([heard, ...verdicts.map(({ state }) => state)]),
    reasons: verdicts.flatMap(({ reasons }) => reasons),
  };
}
