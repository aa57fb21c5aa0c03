/** Owns what the gateway refused of a form: said at the field that it names, and by the field's title below. */
import { useState } from 'react';
import type { ChannelForm } from '../../../../schema/api/admin/accounts.ts';
import { ApiError } from '../../../shared/api-client.ts';
import type { Refused } from './account-form.tsx';
import { type FieldRefusal, fieldsOf, refusedField, secretsOf } from './form-model.ts';

function titleOf(form: ChannelForm, { part, path }: FieldRefusal): string {
  if (part === 'address') return (form.address as { title?: string } | undefined)?.title ?? part;
  const kinds = (form.config.oneOf ?? [form.config]) as Record<string, unknown>[];
  const fields = part === 'config' ? kinds.flatMap((kind) => fieldsOf(kind)) : secretsOf(form.credentials);
  return fields.find((field) => field.path === path)?.title ?? path;
}

/** Hands on the last refusal, and what runs a command so that it is noted. */
export function useRefusal(form: ChannelForm | undefined) {
  const [refused, setRefused] = useState<Refused>();
  async function noting<Result>(run: () => Promise<Result>): Promise<Result> {
    setRefused(undefined);
    try {
      return await run();
    } catch (error) {
      const about = error instanceof ApiError && error.code === 'invalid' ? refusedField(error.detail) : undefined;
      if (!about || !form || !(error instanceof ApiError)) throw error;
      const { part, path, message } = about;
      setRefused({ at: path ? `${part}.${path}` : part, message });
      throw new ApiError(error.code, error.status, `${titleOf(form, about)}: ${message}`);
    }
  }
  return { refused, noting, forget: () => setRefused(undefined) };
}
