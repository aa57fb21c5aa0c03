/** Owns the search field. */
import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useShortcuts } from '../shell/shortcuts.ts';
import { words } from '../words.ts';

export function SearchBox({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({ search: () => field.current?.focus() });
  const clear = () => {
    onChange('');
    field.current?.focus();
  };
  return (
    <TextInput
      ref={field}
      role="searchbox"
      size="xs"
      aria-label={words.search.label}
      placeholder={words.search.placeholder}
      value={text}
      maxLength={200}
      leftSection={<IconSearch size={15} aria-hidden="true" />}
      rightSection={
        text ? <CloseButton size="xs" aria-label={words.search.clear} onClick={clear} /> : <Kbd size="xs">/</Kbd>
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (text) onChange('');
        else field.current?.blur();
      }}
    />
  );
}
