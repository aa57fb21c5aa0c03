/** Chooses an approved message and fills in its values; outside a reply window nothing else may be sent. */
import { Button, Modal, Select, Skeleton, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { templatesBody } from '../../../../schema/api/admin/accounts.ts';
import type { Leg } from '../../../../schema/conversation/leg.ts';
import type { Template } from '../../../../schema/health.ts';
import type { Part } from '../../../../schema/message.ts';
import { fillTemplate, templateSlots } from '../../../../schema/template-text.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './composer.module.css';

type TemplatePart = Extract<Part, { kind: 'template' }>;
type Props = { leg: Leg; opened: boolean; onClose: () => void; onSend: (part: TemplatePart) => void };

export function TemplatePicker({ leg, opened, onClose, onSend }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.composer.template.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {opened && <TemplateForm leg={leg} onSend={onSend} />}
    </Modal>
  );
}

function TemplateForm({ leg, onSend }: Pick<Props, 'leg' | 'onSend'>) {
  const { api } = useDeps();
  const { header } = useConversation();
  const { data, error, refetch } = useQuery({
    queryKey: ['templates', header.market, leg.account],
    queryFn: ({ signal }) =>
      api.get(`/api/desk/markets/${header.market}/templates`, templatesBody, {
        query: { account: leg.account },
        signal,
      }),
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [values, setValues] = useState<readonly string[]>([]);
  if (error)
    return (
      <Stack gap="sm" role="alert">
        {words.failure(error instanceof ApiError ? error.code : 'internal')}
        <Button variant="light" onClick={() => void refetch()}>
          {words.tryAgain}
        </Button>
      </Stack>
    );
  if (!data) return <Skeleton height={120} aria-label={words.loading} />;
  if (data.templates.length === 0) return <p className={classes.none}>{words.composer.template.none}</p>;
  const templates = [...data.templates].sort(
    (one, other) =>
      Number(other.language.startsWith(header.language)) - Number(one.language.startsWith(header.language)),
  );
  const keyOf = (one: Template) => `${one.name} ${one.language}`;
  const template = templates.find((one) => keyOf(one) === chosen);
  const slots = template ? templateSlots(template) : [];
  const isFilled = slots.every((_, index) => values[index]?.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!template || !isFilled) return;
        const { name, language } = template;
        const given = slots.map((_, index) => (values[index] ?? '').trim());
        onSend({ kind: 'template', name, language, values: given, text: fillTemplate(template, given) });
      }}
    >
      <Stack gap="sm">
        <Select
          label={words.composer.template.choose}
          data={templates.map((one) => ({ value: keyOf(one), label: `${one.name} · ${one.language}` }))}
          value={chosen}
          onChange={(next) => {
            setChosen(next);
            setValues([]);
          }}
          searchable
          data-autofocus
        />
        {slots.map((slot, index) => (
          <TextInput
            key={slot}
            label={words.composer.template.value(slot)}
            value={values[index] ?? ''}
            maxLength={1_024}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setValues(slots.map((_, at) => (at === index ? value : (values[at] ?? ''))));
            }}
          />
        ))}
        {template && (
          <blockquote className={classes.preview} lang={template.language} dir="auto">
            {fillTemplate(template, values)}
          </blockquote>
        )}
        <Button type="submit" disabled={!template || !isFilled}>
          {words.composer.send}
        </Button>
      </Stack>
    </form>
  );
}
