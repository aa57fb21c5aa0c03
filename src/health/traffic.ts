/**
 * Owns gathering what traffic shows of accounts: an isolate counts in memory and tells each account's object every few seconds,
 * so that no message waits for it. At most the last seconds of a dying isolate are lost.
 */
import { emptyReport, type TrafficReport } from './health.ts';

export type TrafficPlace = { tenant: string; region: string; account: string };
export type SendResult = { status: 'sent' | 'failed' | 'unknown' | 'again'; code?: string };

export type Traffic = {
  /** Notes that an account was heard. */
  heard(place: TrafficPlace, now: number): void;
  /** Notes how a try to send ended; `again` counts as failed, since nothing left. */
  sent(place: TrafficPlace, result: SendResult, now: number): void;
  /** Takes out everything noted so far. */
  take(): { place: TrafficPlace; report: TrafficReport }[];
  /** Puts back what could not be told. */
  restore(place: TrafficPlace, report: TrafficReport): void;
  readonly isEmpty: boolean;
};

/** Creates an isolate's memory of traffic. */
export function createTraffic(): Traffic {
  let noted = new Map<string, { place: TrafficPlace; report: TrafficReport }>();

  function change(place: TrafficPlace, by: (report: TrafficReport) => TrafficReport): void {
    const key = `${place.tenant}/${place.account}`;
    noted.set(key, { place, report: by(noted.get(key)?.report ?? emptyReport) });
  }

  return {
    heard: (place, now) => change(place, (report) => ({ ...report, inboundAt: now })),
    sent: (place, { status, code }, now) =>
      change(place, (report) => ({
        ...report,
        sent: report.sent + (status === 'sent' ? 1 : 0),
        failed: report.failed + (status === 'failed' || status === 'again' ? 1 : 0),
        unknown: report.unknown + (status === 'unknown' ? 1 : 0),
        ...(status === 'sent' ? { sentAt: now } : {}),
        codes: code === undefined ? report.codes : { ...report.codes, [code]: (report.codes[code] ?? 0) + 1 },
      })),
    take() {
      const all = [...noted.values()];
      noted = new Map();
      return all;
    },
    restore: (place, lost) =>
      change(place, (report) => ({
        ...lost,
        ...report,
        sent: report.sent + lost.sent,
        failed: report.failed + lost.failed,
        unknown: report.unknown + lost.unknown,
        codes: Object.fromEntries(
          [...new Set([...Object.keys(report.codes), ...Object.keys(lost.codes)])].map((code) => [
            code,
            (report.codes[code] ?? 0) + (lost.codes[code] ?? 0),
          ]),
        ),
      })),
    get isEmpty() {
      return noted.size === 0;
    },
  };
}
