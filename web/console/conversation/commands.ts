/** Owns what an agent can ask of a conversation over the desk API. Answers arrive as events; a refusal is an `ApiError`. */
import { callbackBody } from '../../../schema/api/callbacks.ts';
import { codeBody, commandBody, linkBody } from '../../../schema/api/desk.ts';
import type { Handle } from '../../../schema/channel.ts';
import type { Priority } from '../../../schema/priority.ts';
import type { Api } from '../../shared/api-client.ts';

export type TransferTarget = { queue: string } | { agentId: string };
export type Outcome = 'solved' | 'unsolved' | 'spam';
export type AccountAction = {
  name: string;
  order?: string | undefined;
  values: Record<string, string | number | boolean>;
  clientId: string;
};

/** Is an address on one of the market's accounts. */
export type Reach = { account: string; handle: Handle };

/** Is a call to be booked: at a free slot, or now and by the caller. */
export type CallWish = { phone: string; topic?: string; clientId: string } & (
  | { slot: number; mine: boolean }
  | { now: true }
);

export type Commands = ReturnType<typeof createCommands>;

/** Builds the commands of one conversation. */
export function createCommands(api: Api, conversationId: string) {
  const path = `/api/desk/conversations/${conversationId}`;
  const noted = (note: string) => (note.trim() ? { note: note.trim() } : {});
  return {
    claim: () => api.post(`${path}/claim`, {}, commandBody),
    release: () => api.post(`${path}/release`, {}, commandBody),
    transfer: (to: TransferTarget, note: string) => api.post(`${path}/transfer`, { to, ...noted(note) }, commandBody),
    escalate: (note: string) => api.post(`${path}/escalate`, noted(note), commandBody),
    setPriority: (priority: Priority) => api.post(`${path}/priority`, { priority }, commandBody),
    /** Keeps everything of the conversation until the hold is released. */
    hold: (reason: string) => api.post(`${path}/hold`, { reason }, commandBody),
    releaseHold: () => api.delete(`${path}/hold`, commandBody),
    resolve: (outcome: Outcome) => api.post(`${path}/resolve`, { outcome }, commandBody),
    act: (action: AccountAction) => api.post(`${path}/actions`, action, commandBody),
    settle: (messageId: string, status: 'delivered' | 'failed') =>
      api.post(`${path}/messages/${messageId}/settle`, { status }, commandBody),
    retry: (messageId: string) => api.post(`${path}/messages/${messageId}/retry`, {}, commandBody),
    /** Says that an address is the customer's; `force` takes it out of a conversation of its own. */
    addLeg: (to: Reach, force: boolean) => api.post(`${path}/legs`, { ...to, force }, commandBody),
    removeLeg: (legId: string) => api.delete(`${path}/legs/${legId}`, commandBody),
    /** Sends a code to an address, to prove that it is the customer's. */
    askLink: (to: Reach) => api.post(`${path}/links`, to, linkBody),
    enterCode: (linkId: string, code: string) => api.post(`${path}/links/${linkId}/code`, { code }, codeBody),
    bookCall: (wish: CallWish) => api.post(`${path}/callbacks`, wish, callbackBody),
    moveCall: (id: string, slot: number) => api.post(`${path}/callbacks/${id}/move`, { slot }, callbackBody),
    cancelCall: (id: string) => api.post(`${path}/callbacks/${id}/cancel`, {}, callbackBody),
    fileUrl: (fileId: string) => `${path}/files/${fileId}`,
  };
}
