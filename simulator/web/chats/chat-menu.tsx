/** Owns what one does with a whole chat: read it, begin it, block the account. */
import { IconBan, IconCircleCheck, IconDotsVertical, IconEye, IconPlayerPlay } from '@tabler/icons-react';
import type { ActName } from '../../src/act-request.ts';
import { Menu, type MenuItem } from '../shell/menu.tsx';
import type { Act } from './deeds.ts';

type Props = { acts: readonly ActName[]; isBlocked: boolean; act: Act };

const size = { size: 16, stroke: 1.6 };

export function ChatMenu({ acts, isBlocked, act }: Props) {
  const can = (name: ActName, item: MenuItem) => (acts.includes(name) ? [item] : []);
  const items = [
    ...can('read', { name: 'Mark as read', icon: <IconEye {...size} />, run: () => act({ act: 'read' }) }),
    ...can('start', {
      name: 'Press “Get started”',
      icon: <IconPlayerPlay {...size} />,
      run: () => act({ act: 'start' }),
    }),
    ...(isBlocked
      ? can('unblock', { name: 'Unblock', icon: <IconCircleCheck {...size} />, run: () => act({ act: 'unblock' }) })
      : can('block', { name: 'Block', icon: <IconBan {...size} />, run: () => act({ act: 'block' }) })),
  ];
  return <Menu label="What to do with this chat" icon={<IconDotsVertical size={20} stroke={1.6} />} items={items} />;
}
