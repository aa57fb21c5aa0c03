/** Owns the words of a notice to colleagues. They are staff's, as those of the console are, so they are in its language. */

type Notice = { reference: string; market: string; queue: string; waitedMs: number; link: string };

const minuteMs = 60_000;

function waited(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** Writes the notice. */
export function noticeWords({ reference, market, queue, waitedMs, link }: Notice): { subject: string; text: string } {
  const since = waited(waitedMs);
  return {
    subject: `${reference}: waiting for a person for ${since}`,
    text: [
      `Somebody has waited for a person for ${since}, and nobody has taken the conversation.`,
      `Reference: ${reference}\nMarket: ${market}\nQueue: ${queue}`,
      `Open it: ${link}`,
      'This was sent by Parley because the market asks for it. Answers are not read by whoever takes the conversation.',
    ].join('\n\n'),
  };
}
