/** Lists the tables of a region's database. */
export { contacts } from './contacts.ts';
export { conversations } from './conversations.ts';
export { deliveries } from './deliveries.ts';
export { handles } from './handles.ts';
export { messages } from './messages.ts';
export { ratings } from './ratings.ts';
