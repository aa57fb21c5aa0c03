/** Owns who one is and how one likes it: appearance, sound, notifications, the sending key, signing out. */
import {
  Avatar,
  Divider,
  Popover,
  SegmentedControl,
  Switch,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { IconKeyboard, IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { initialsOf } from '../../shared/format.ts';
import { useDeps } from '../deps.tsx';
import { useMay, useMe } from '../session/me.ts';
import { words } from '../words.ts';
import classes from './account-menu.module.css';
import { PresenceSwitch } from './presence-switch.tsx';
import { useSettings } from './settings-context.tsx';
import { tellFailure } from './tell.tsx';

const schemes = ['auto', 'light', 'dark'] as const;
const sendKeys = ['mod-enter', 'enter'] as const;

export function AccountMenu({ onHelp, compact = false }: { onHelp: () => void; compact?: boolean }) {
  const me = useMe();
  const mayServe = useMay('desk.read');
  const { api, forget } = useDeps();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const settings = useSettings();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [opened, setOpened] = useState(false);
  const [isDenied, setDenied] = useState(false);

  const signOut = async () => {
    try {
      await api.tell('/auth/sign-out', {});
      forget();
      await navigate({ to: '/sign-in', search: {} });
      queries.clear();
    } catch (error) {
      tellFailure(words.signIn.out, error);
    }
  };

  const setDesktop = async (wanted: boolean) => {
    const allowed = wanted && 'Notification' in window && (await Notification.requestPermission()) === 'granted';
    setDenied(wanted && !allowed);
    settings.change({ desktop: allowed });
  };

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={compact ? 'bottom-end' : 'right-end'}
      width={288}
      shadow="lg"
      trapFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.target}
          aria-label={words.menu.label}
          data-compact={compact || undefined}
          onClick={() => setOpened(!opened)}
        >
          <Avatar size={28} radius="xl" color="petrol">
            {initialsOf(me.name)}
          </Avatar>
          <span className={classes.who}>
            <span className={classes.name}>{me.name}</span>
            <span className={classes.role}>{me.role}</span>
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.email}>{me.email}</p>
        {compact && mayServe && <PresenceSwitch wide />}
        <p className={classes.heading}>{words.menu.appearance}</p>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={words.menu.appearance}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as (typeof schemes)[number])}
          data={schemes.map((value) => ({ value, label: words.menu.schemes[value] }))}
        />
        <p className={classes.heading}>{words.menu.sendWith}</p>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={words.menu.sendWith}
          value={settings.sendWith}
          onChange={(value) => settings.change({ sendWith: value === 'enter' ? 'enter' : 'mod-enter' })}
          data={sendKeys.map((value) => ({ value, label: words.menu.sendKeys[value] }))}
        />
        <Divider my="sm" />
        <Switch
          size="xs"
          label={words.menu.sound}
          checked={settings.sound}
          onChange={(event) => settings.change({ sound: event.currentTarget.checked })}
        />
        <Switch
          mt="xs"
          size="xs"
          label={words.menu.desktop}
          description={isDenied ? words.menu.desktopDenied : undefined}
          checked={settings.desktop}
          onChange={(event) => void setDesktop(event.currentTarget.checked)}
        />
        <Divider my="sm" />
        <UnstyledButton
          className={classes.item}
          onClick={() => {
            setOpened(false);
            onHelp();
          }}
        >
          <IconKeyboard size={16} aria-hidden="true" /> {words.menu.shortcuts}
        </UnstyledButton>
        <UnstyledButton className={classes.item} onClick={() => void signOut()}>
          <IconLogout size={16} aria-hidden="true" /> {words.signIn.out}
        </UnstyledButton>
      </Popover.Dropdown>
    </Popover>
  );
}
