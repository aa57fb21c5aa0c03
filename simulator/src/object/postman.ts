/**
 * Owns the receipts that the provider still has to post. They survive a restart; the alarm is what wakes them. A receipt that
 * the gateway does not take within Twilio's own retries is lost, as it is at Twilio.
 */
import type { Receipt } from '../twilio/receipts.ts';

export type DueReceipt = {
  id: number;
  message: string;
  account: string;
  address: string;
  status: string;
  error: number | null;
  url: string;
  token: string;
};

type Deps = {
  storage: DurableObjectStorage;
  waitUntil(work: Promise<unknown>): void;
  /** Moves the message's own status, before the gateway is told. */
  onDue(receipts: DueReceipt[]): void;
  post(receipt: DueReceipt): Promise<void>;
};

const atOnce = 48;

/** Creates the postman over the object's tables. */
export function createPostman({ storage, waitUntil, onDue, post }: Deps) {
  const { sql } = storage;
  const inFlight = new Set<number>();

  async function wakeAt(at: number): Promise<void> {
    const current = await storage.getAlarm();
    if (current === null || at < current) await storage.setAlarm(at);
  }

  async function carry(receipt: DueReceipt): Promise<void> {
    try {
      await post(receipt);
    } finally {
      sql.exec('DELETE FROM receipts WHERE id = ?', receipt.id);
      inFlight.delete(receipt.id);
      await pump();
    }
  }

  function nextDue(): DueReceipt[] {
    const room = atOnce - inFlight.size;
    if (room <= 0) return [];
    return sql
      .exec<DueReceipt>('SELECT * FROM receipts WHERE due_at <= ? ORDER BY due_at, id LIMIT ?', Date.now(), atOnce)
      .toArray()
      .filter((receipt) => !inFlight.has(receipt.id))
      .slice(0, room);
  }

  /** Starts what is due, as far as there is room, and wakes again for the rest. */
  async function pump(): Promise<void> {
    const due = nextDue();
    for (const receipt of due) inFlight.add(receipt.id);
    if (due.length > 0) onDue(due);
    for (const receipt of due) waitUntil(carry(receipt));
    const later = sql
      .exec<{ due_at: number }>('SELECT due_at FROM receipts WHERE due_at > ? ORDER BY due_at LIMIT 1', Date.now())
      .toArray()[0];
    if (later) await wakeAt(later.due_at);
    else if (inFlight.size > 0) await wakeAt(Date.now() + 30_000);
  }

  return {
    pump,
    async owe(
      message: { id: string; account: string; address: string },
      url: string,
      receipts: Receipt[],
    ): Promise<void> {
      const now = Date.now();
      for (const receipt of receipts) {
        sql.exec(
          'INSERT INTO receipts (message, account, address, status, error, url, token, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          ...[
            message.id,
            message.account,
            message.address,
            receipt.status,
            receipt.errorCode ?? null,
            url,
            crypto.randomUUID(),
            now + receipt.afterMs,
          ],
        );
      }
      const first = receipts[0];
      if (first) await wakeAt(now + first.afterMs);
    },
  };
}
