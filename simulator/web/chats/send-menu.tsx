/** Owns what can be sent that is no text and no file: a place and a person's card. */
import { IconAddressBook, IconMapPin, IconPlus } from '@tabler/icons-react';
import type { ActName } from '../../src/act-request.ts';
import type { WorldPerson } from '../home/stories.ts';
import { Menu } from '../shell/menu.tsx';
import type { AppAccount } from './chat-line.ts';
import type { Act } from './deeds.ts';

type Props = { acts: readonly ActName[]; account: AppAccount; person: WorldPerson | undefined; act: Act };

const places: Record<string, { latitude: number; longitude: number; name: string }> = {
  se: { latitude: 59.33, longitude: 18.0585, name: 'Stockholm Central' },
  gb: { latitude: 51.5308, longitude: -0.1238, name: 'King’s Cross, London' },
  us: { latitude: 45.5289, longitude: -122.6768, name: 'Union Station, Portland' },
};

export function SendMenu({ acts, account, person, act }: Props) {
  const place = places[account.market];
  const items = [
    ...(acts.includes('location') && place
      ? [
          {
            name: `Place: ${place.name}`,
            icon: <IconMapPin size={16} stroke={1.6} />,
            run: () => act({ act: 'location', ...place }),
          },
        ]
      : []),
    ...(acts.includes('contact') && person
      ? [
          {
            name: `Card: ${person.firstName} ${person.lastName}`,
            icon: <IconAddressBook size={16} stroke={1.6} />,
            run: () =>
              act({
                act: 'contact',
                name: `${person.firstName} ${person.lastName}`,
                phones: person.phone ? [person.phone] : [],
                emails: person.email ? [person.email] : [],
              }),
          },
        ]
      : []),
  ];
  return <Menu label="Send something else" icon={<IconPlus size={20} stroke={1.6} />} items={items} side="above" />;
}
