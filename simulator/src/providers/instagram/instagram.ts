/** Owns Instagram as a provider: professional accounts and their API, what people do in the app, and what can be broken. */
import { instagramApp } from '../meta/messaging/app.ts';
import { messagingProvider } from '../meta/messaging/provider.ts';

export const instagram = messagingProvider(instagramApp);
