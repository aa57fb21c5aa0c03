/** Owns Messenger as a provider: pages and their API, what people do in the app, and what can be broken. */

import { messengerApp } from '../meta/messaging/app.ts';
import { messagingProvider } from '../meta/messaging/provider.ts';

export const messenger = messagingProvider(messengerApp);
