/** Owns the frame around the pages: name, navigation, theme, and whether anything is broken on purpose. */
import {
  IconAdjustmentsBolt,
  IconBuildingStore,
  IconDeviceMobileMessage,
  IconHome,
  IconListDetails,
  IconMail,
  IconMessages,
  IconMoon,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useFaults, useWorld } from '../world-api.ts';
import { applyTheme, readTheme, themes } from './theme.ts';
import { useFeed } from './use-feed.ts';

const icons = { auto: IconSunMoon, light: IconSun, dark: IconMoon };

function ThemeButton() {
  const [theme, setTheme] = useState(readTheme);
  const Icon = icons[theme];
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const change = () => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="icon-button"
      onClick={change}
      aria-label={`Colours: ${theme}. Change to ${next}`}
      title={`Colours: ${theme}`}
    >
      <Icon size={18} stroke={1.6} />
    </button>
  );
}

function ShopPicker() {
  const shops = useWorld().data?.shops ?? [];
  return (
    <label className="shop-picker">
      <IconBuildingStore size={18} stroke={1.6} aria-hidden="true" />
      <span className="hidden-label">Open a shop</span>
      <select value="" onChange={({ target }) => location.assign(`/shop/${target.value}`)}>
        <option value="" disabled>
          Shops
        </option>
        {shops.map((shop) => (
          <option
            key={shop.account}
            value={`${shop.tenant}/${shop.market}`}
          >{`${shop.name} · ${shop.tenant} ${shop.market.toUpperCase()}`}</option>
        ))}
      </select>
    </label>
  );
}

export function AppShell() {
  const isLive = useFeed();
  const faults = useFaults().data?.faults ?? [];
  const gateway = useWorld().data?.gatewayUrl;
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        Skip to the page
      </a>
      <header className="topbar">
        <Link to="/" className="brand" aria-label="The local world, home">
          <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
            <rect width="32" height="32" rx="9" fill="var(--accent)" />
            <path d="M9 9h14v10h-7l-5 4v-4H9z" fill="var(--on-accent)" />
          </svg>
          <span>
            Parley<em>the local world</em>
          </span>
        </Link>
        <nav className="nav" aria-label="Pages">
          <Link to="/" activeOptions={{ exact: true }}>
            <IconHome size={18} stroke={1.6} aria-hidden="true" />
            <span>World</span>
          </Link>
          <Link to="/phones">
            <IconDeviceMobileMessage size={18} stroke={1.6} aria-hidden="true" />
            <span>Phones</span>
          </Link>
          <Link to="/chats">
            <IconMessages size={18} stroke={1.6} aria-hidden="true" />
            <span>Chats</span>
          </Link>
          <Link to="/mail">
            <IconMail size={18} stroke={1.6} aria-hidden="true" />
            <span>Mail</span>
          </Link>
          <ShopPicker />
          <Link to="/trouble">
            <IconAdjustmentsBolt size={18} stroke={1.6} aria-hidden="true" />
            <span>Trouble</span>
            {faults.length > 0 && (
              <b className="count" title="parts broken on purpose">
                {faults.length}
              </b>
            )}
          </Link>
          <Link to="/log">
            <IconListDetails size={18} stroke={1.6} aria-hidden="true" />
            <span>Log</span>
          </Link>
        </nav>
        <div className="topbar-end">
          {!isLive && (
            <span className="offline" role="status">
              reconnecting…
            </span>
          )}
          <ThemeButton />
          {gateway && (
            <a className="button button-solid" href={`${gateway}/console/`} target="_blank" rel="noreferrer">
              Console
            </a>
          )}
        </div>
      </header>
      <main id="content" className="content">
        <Outlet />
      </main>
    </div>
  );
}
