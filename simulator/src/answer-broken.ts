/** Owns how a part that was broken on purpose answers. */
import type { Fault } from './faults.ts';

type Answers = { error: () => Response; rateLimit: () => Response };

/** Answers as a broken part does. A timeout holds the request and then drops it like a proxy that gave up. */
export async function answerBroken(fault: Fault, answers: Answers): Promise<Response> {
  switch (fault.mode) {
    case 'error':
      return answers.error();
    case 'rate-limit':
      return answers.rateLimit();
    case 'garbage':
      return new Response('<html><body>Welcome to nginx!</body></html>', {
        status: 200,
        headers: { 'content-type': 'text/html' },
      });
    case 'timeout':
      await scheduler.wait(fault.delayMs);
      return new Response(null, { status: 504 });
  }
}
