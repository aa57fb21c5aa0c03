/** Owns the desk's addresses: one line each, with the permission it needs. */
import { z } from 'zod';
import { templatesBody, templatesQuery } from '../../../schema/api/admin.ts';
import * as callbacks from '../../../schema/api/callbacks.ts';
import { fileBody } from '../../../schema/api/chat.ts';
import * as api from '../../../schema/api/desk.ts';
import { route } from '../api/route.ts';
import { act, replay } from './handlers/act.ts';
import { book, cancel, listCallbacks, listSlots, move } from './handlers/callbacks.ts';
import { customer } from './handlers/customer.ts';
import { download, upload } from './handlers/files.ts';
import { list } from './handlers/list.ts';
import { market } from './handlers/market.ts';
import { me } from './handlers/me.ts';
import { claim, escalate, next, release, resolve, transfer } from './handlers/own.ts';
import { outbox, read } from './handlers/read.ts';
import { conversationSocket, deskSocket } from './handlers/sockets.ts';
import { templates } from './handlers/templates.ts';
import { markRead, retry, settle, writeMessage, writeNote } from './handlers/write.ts';

const conversation = '/api/desk/conversations/{id}' as const;
const done = { answer: api.commandBody } as const;
const scope = 'conversation' as const;

export const deskRoutes = [
  route({
    method: 'GET',
    path: '/api/me',
    permission: 'self.read',
    scope: 'tenant',
    summary: 'Who is signed in, what they may do and where',
    answer: api.meBody,
    handle: me,
  }),

  route({
    method: 'GET',
    path: '/api/desk/conversations',
    permission: 'desk.read',
    scope: 'tenant',
    summary: 'List and search conversations',
    query: api.listQuery,
    answer: api.listBody,
    handle: list,
  }),
  route({
    method: 'GET',
    path: conversation,
    permission: 'conversation.read',
    scope,
    summary: 'Read a conversation',
    query: api.conversationQuery,
    answer: api.conversationBody,
    handle: read,
  }),
  route({
    method: 'GET',
    path: `${conversation}/customer`,
    permission: 'customer.read',
    scope,
    summary: 'Read the customer, their purchases and earlier conversations',
    answer: api.customerBody,
    handle: customer,
  }),
  route({
    method: 'GET',
    path: `${conversation}/socket`,
    permission: 'conversation.read',
    scope,
    summary: 'Follow a conversation live',
    carries: 'socket',
    handle: conversationSocket,
  }),

  route({
    method: 'POST',
    path: `${conversation}/claim`,
    permission: 'conversation.claim',
    scope,
    summary: 'Take the conversation',
    body: api.holdRequest,
    ...done,
    handle: claim,
  }),
  route({
    method: 'POST',
    path: `${conversation}/release`,
    permission: 'conversation.release',
    scope,
    summary: 'Give it back to the queue',
    body: api.holdRequest,
    ...done,
    handle: release,
  }),
  route({
    method: 'POST',
    path: `${conversation}/transfer`,
    permission: 'conversation.transfer',
    scope,
    summary: 'Pass it to a queue or a colleague',
    body: api.transferRequest,
    ...done,
    handle: transfer,
  }),
  route({
    method: 'POST',
    path: `${conversation}/escalate`,
    permission: 'conversation.escalate',
    scope,
    summary: 'Pass it to the next level',
    body: api.escalateRequest,
    ...done,
    handle: escalate,
  }),
  route({
    method: 'POST',
    path: `${conversation}/resolve`,
    permission: 'conversation.resolve',
    scope,
    summary: 'Close it',
    body: api.resolveRequest,
    ...done,
    handle: resolve,
  }),

  route({
    method: 'POST',
    path: `${conversation}/messages`,
    permission: 'conversation.reply',
    scope,
    summary: 'Write to the customer',
    body: api.messageRequest,
    ...done,
    handle: writeMessage,
  }),
  route({
    method: 'POST',
    path: `${conversation}/notes`,
    permission: 'conversation.note',
    scope,
    summary: 'Write an internal note',
    body: api.noteRequest,
    ...done,
    handle: writeNote,
  }),
  route({
    method: 'POST',
    path: `${conversation}/read`,
    permission: 'conversation.reply',
    scope,
    summary: 'Mark as read up to a number',
    body: api.readRequest,
    ...done,
    handle: markRead,
  }),
  route({
    method: 'POST',
    path: `${conversation}/messages/{messageId}/settle`,
    permission: 'delivery.settle',
    scope,
    summary: 'Say what became of a message of unknown status',
    body: api.settleRequest,
    ...done,
    handle: settle,
  }),
  route({
    method: 'POST',
    path: `${conversation}/messages/{messageId}/retry`,
    permission: 'delivery.settle',
    scope,
    summary: 'Send a failed message again',
    ...done,
    handle: retry,
  }),

  route({
    method: 'POST',
    path: `${conversation}/files`,
    permission: 'conversation.reply',
    scope,
    summary: 'Hand in a file to send',
    query: z.object({ name: z.string().min(1).max(255) }),
    carries: 'file-in',
    answer: fileBody,
    handle: upload,
  }),
  route({
    method: 'GET',
    path: `${conversation}/files/{fileId}`,
    permission: 'conversation.read',
    scope,
    summary: 'Read a file of the conversation',
    carries: 'file-out',
    handle: download,
  }),

  route({
    method: 'POST',
    path: `${conversation}/actions`,
    permission: 'conversation.act',
    scope,
    summary: 'Ask the account system for an action',
    body: api.actionRequest,
    ...done,
    handle: act,
  }),
  route({
    method: 'GET',
    path: `${conversation}/outbox`,
    permission: 'outbox.read',
    scope,
    summary: 'What is still owed, and what was given up',
    answer: api.outboxBody,
    handle: outbox,
  }),
  route({
    method: 'POST',
    path: `${conversation}/outbox/{row}/replay`,
    permission: 'outbox.replay',
    scope,
    summary: 'Try a parked effect again',
    answer: z.object({ ok: z.literal(true) }),
    handle: replay,
  }),

  route({
    method: 'POST',
    path: `${conversation}/callbacks`,
    permission: 'callback.write',
    scope,
    summary: 'Book a call to the customer, or call at once',
    body: callbacks.bookRequest,
    answer: callbacks.callbackBody,
    handle: book,
  }),
  route({
    method: 'POST',
    path: `${conversation}/callbacks/{callback}/move`,
    permission: 'callback.write',
    scope,
    summary: 'Move a call to another slot',
    body: callbacks.moveRequest,
    answer: callbacks.callbackBody,
    handle: move,
  }),
  route({
    method: 'POST',
    path: `${conversation}/callbacks/{callback}/cancel`,
    permission: 'callback.write',
    scope,
    summary: 'Cancel a call',
    answer: callbacks.callbackBody,
    handle: cancel,
  }),
  route({
    method: 'GET',
    path: '/api/desk/markets/{market}/callbacks',
    permission: 'callback.read',
    scope: 'market',
    summary: 'The calls that are booked, due, made and missed in a span of time',
    query: callbacks.callbacksQuery,
    answer: callbacks.callbacksBody,
    handle: listCallbacks,
  }),
  route({
    method: 'GET',
    path: '/api/desk/markets/{market}/callbacks/slots',
    permission: 'callback.read',
    scope: 'market',
    summary: 'The slots in which a call can be booked',
    query: callbacks.slotsQuery,
    answer: callbacks.slotsBody,
    handle: listSlots,
  }),

  route({
    method: 'GET',
    path: '/api/desk/markets/{market}',
    permission: 'desk.read',
    scope: 'market',
    summary: 'The market as its desk needs it',
    answer: api.deskMarketBody,
    handle: market,
  }),
  route({
    method: 'GET',
    path: '/api/desk/markets/{market}/templates',
    permission: 'conversation.reply',
    scope: 'market',
    summary: 'The approved messages that may be sent on an account of the market',
    query: templatesQuery,
    answer: templatesBody,
    handle: templates,
  }),
  route({
    method: 'POST',
    path: '/api/desk/markets/{market}/next',
    permission: 'conversation.claim',
    scope: 'market',
    summary: 'Take who waits longest',
    answer: api.nextBody,
    handle: next,
  }),
  route({
    method: 'GET',
    path: '/api/desk/markets/{market}/socket',
    permission: 'desk.watch',
    scope: 'market',
    summary: 'Follow the desk live and say whether one is there',
    carries: 'socket',
    handle: deskSocket,
  }),
];
