/** Owns the apps that people chat in: their names, and a mark and tint of our own for each. */
import type { Channel } from '../../../schema/channel.ts';

export const appChannels = ['whatsapp', 'messenger', 'instagram', 'telegram', 'line', 'x'] as const;
export type AppChannel = (typeof appChannels)[number];

export const appNames: Record<AppChannel, string> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  instagram: 'Instagram',
  telegram: 'Telegram',
  line: 'LINE',
  x: 'X',
};

/** Tells whether a channel is one of the apps. */
export function isApp(channel: Channel): channel is AppChannel {
  return appChannels.some((app) => app === channel);
}

const marks: Record<AppChannel, React.ReactNode> = {
  whatsapp: (
    <>
      <circle cx="10" cy="10" r="4.6" />
      <circle cx="15" cy="14.6" r="3.4" />
    </>
  ),
  messenger: (
    <>
      <path d="M5 9c3.5-4 6.5 4 10.5 0" />
      <path d="M8.5 15c3.5-4 6.5 4 10.5 0" />
    </>
  ),
  instagram: (
    <>
      <ellipse cx="12" cy="7.6" rx="2.1" ry="3.2" />
      <ellipse cx="12" cy="16.4" rx="2.1" ry="3.2" />
      <ellipse cx="7.6" cy="12" rx="3.2" ry="2.1" />
      <ellipse cx="16.4" cy="12" rx="3.2" ry="2.1" />
    </>
  ),
  telegram: (
    <>
      <path d="M7 17a10 10 0 0 1 10-10" />
      <path d="M11 17a6 6 0 0 1 6-6" />
      <path d="M15 17a2 2 0 0 1 2-2" />
    </>
  ),
  line: (
    <>
      <path d="M6 8.500h12" />
      <path d="M6 12h8" />
      <path d="M6 15.500h10" />
    </>
  ),
  x: (
    <>
      <path d="M12 6.5v11" />
      <path d="m7.2 9.2 9.6 5.6" />
      <path d="m16.8 9.2-9.6 5.6" />
    </>
  ),
};

/** Shows the mark of an app on its tint. */
export function AppMark({ app, size = 22 }: { app: AppChannel; size?: number }) {
  return (
    <svg className={`app-mark app-${app}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <rect width="24" height="24" rx="7" className="app-tile" />
      <g fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
        {marks[app]}
      </g>
    </svg>
  );
}
