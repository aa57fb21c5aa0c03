/** Owns how the parts that can be broken are named and explained; which there are, the world says. */
import { appNames, isApp } from '../chats/apps.tsx';
import type { World, WorldProvider } from '../world-api.ts';

export type Part = { target: string; name: string; text: string };

const known: Record<string, Omit<Part, 'target'>> = {
  twilio: { name: 'Twilio, sending', text: 'What the gateway’s request to send a text meets.' },
  'twilio-media': { name: 'Twilio, pictures', text: 'Fetching a picture that a customer sent.' },
  'account-system': { name: 'Account system', text: 'Customers, orders and refunds of both tenants.' },
  merchant: { name: 'Merchant endpoint', text: 'Where merchants take signed events.' },
};

const nouns: Record<string, string> = { sms: 'texts', email: 'mail', phone: 'calls', chat: 'chats' };

function nounOf(provider: WorldProvider): string {
  return provider.channels
    .map((channel) => (isApp(channel) ? appNames[channel] : (nouns[channel] ?? channel)))
    .join(', ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Lists the parts in the order in which the world names them. */
export function partsOf({ faultTargets, providers }: Pick<World, 'faultTargets' | 'providers'>): Part[] {
  return faultTargets.map((target) => {
    const named = known[target];
    if (named) return { target, ...named };
    const whole = providers.find(({ name }) => name === target);
    if (whole)
      return {
        target,
        name: `${capital(target)}, sending`,
        text: `What the gateway’s requests about ${nounOf(whole)} meet.`,
      };
    const owner = providers.find(({ name }) => target.startsWith(`${name}-`));
    const part = owner ? target.slice(owner.name.length + 1) : target;
    return owner
      ? { target, name: `${capital(owner.name)}, ${part}`, text: `Requests for ${part} at ${capital(owner.name)}.` }
      : { target, name: capital(target.replaceAll('-', ' ')), text: 'What the gateway’s requests there meet.' };
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
