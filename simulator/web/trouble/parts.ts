/** Owns how the parts that can be broken are named and explained; which there are, the world says. */
import { appNames, isApp } from '../chats/apps.tsx';
import type { World, WorldProvider } from '../world-api.ts';

export type Part = { target: string; name: string; text: string };

const known: Record<string, Omit<Part, 'target'>> = {
  'twilio-voice': { name: 'Twilio, calls', text: 'What the gateway’s requests about calls meet.' },
  twilio: { name: 'Twilio, sending', text: 'What the gateway’s request to send a text meets.' },
  'twilio-media': { name: 'Twilio, pictures', text: 'Fetching a picture that a customer sent.' },
  'twilio-token': { name: 'Twilio, token', text: 'The gateway’s auth token is no longer taken, for texts and calls.' },
  'account-system': { name: 'Account system', text: 'Customers, orders and refunds of both tenants.' },
  merchant: { name: 'Merchant endpoint', text: 'Where merchants take signed events.' },
};

const details: Record<string, string> = {
  media: 'Fetching a file that a customer sent.',
  files: 'Fetching a file that a customer sent.',
  token: 'The gateway’s access token is no longer taken.',
};

const nouns: Record<string, string> = { sms: 'texts', email: 'mail', phone: 'calls', chat: 'chats' };

function nounOf(provider: WorldProvider): string {
  return provider.channels
    .map((channel) => (isApp(channel) ? appNames[channel] : (nouns[channel] ?? channel)))
    .join(', ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Names a provider as people do: by its apps, or by its own name. */
function nameOf(provider: WorldProvider): string {
  return provider.channels.every(isApp) ? nounOf(provider) : capital(provider.name);
}

/** Lists the parts in the order in which the world names them. */
export function partsOf({ faultTargets, providers }: Pick<World, 'faultTargets' | 'providers'>): Part[] {
  return faultTargets.map((target) => {
    const named = known[target];
    if (named) return { target, ...named };
    const owner = providers.find(({ name }) => target === name || target.startsWith(`${name}-`));
    if (!owner)
      return { target, name: capital(target.replaceAll('-', ' ')), text: 'What the gateway’s requests there meet.' };
    const part = target.slice(owner.name.length + 1);
    return part
      ? {
          target,
          name: `${nameOf(owner)}, ${part.replaceAll('-', ' ')}`,
          text: details[part] ?? `What requests for its ${part} meet.`,
        }
      : { target, name: `${nameOf(owner)}, sending`, text: `What the gateway’s requests about ${nounOf(owner)} meet.` };
  });
}

/** Names the channels whose providers report delivery. */
export function reportersOf({ providers }: Pick<World, 'providers'>): string {
  return capital(
    providers
      .filter(({ reportsDelivery }) => reportsDelivery)
      .map(nounOf)
      .join(', '),
  );
}
