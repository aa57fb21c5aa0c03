/** Owns nothing: the Worker's exports only. */
import { app } from './http/app.ts';
import { handleEmail } from './http/email/email-handler.ts';

export { CallbackObject } from './callbacks/callback-object.ts';
export { SlotBookObject } from './callbacks/slot-book-object.ts';
export { ConversationObject } from './conversation/conversation-object.ts';
export { AccountObject } from './health/account-object.ts';
export { PublisherObject } from './publishing/publisher-object.ts';
export { DeskObject } from './routing/desk-object.ts';
export { GuardObject } from './routing/guard-object.ts';
export { ThreadObject } from './threads/thread-object.ts';
export { CallObject } from './voice/call-object.ts';

export default { fetch: app.fetch, email: handleEmail };
