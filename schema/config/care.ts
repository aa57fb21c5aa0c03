/** Owns how a market writes what surrounds it: programmes for who cannot pay, authorities, and how long data are kept. */
import * as z from 'zod';
import { field } from './values.ts';

export const hardshipSchema = z.strictObject({
  name: field(z.string().min(1).max(80), 'Name', 'What the programme is called.'),
  description: field(
    z.string().min(1).max(600),
    'What it offers',
    'What agents may offer to whom, in a few sentences.',
  ),
  link: field(z.url().nullable().default(null), 'More', 'Where the programme is described.'),
});

export const authoritySchema = z.strictObject({
  name: field(z.string().min(1).max(120), 'Name', 'The authority’s own name.'),
  role: field(
    z.enum(['regulator', 'ombudsman', 'data-protection', 'consumer-protection']),
    'Role',
    'What it is there for: supervision, settling disputes out of court, personal data, or consumers’ rights.',
  ),
  link: field(z.url(), 'Website', 'Where customers find it.'),
  when: field(z.string().max(300).default(''), 'When', 'When customers may turn to it, if there is a rule.'),
});

const retentionDays = z.number().int().min(1).max(7_300);
export const retentionSchema = z.strictObject({
  messageDays: field(
    retentionDays,
    'Messages',
    'Days after the end of a conversation until what was written in it is removed.',
  ),
  attachmentDays: field(retentionDays, 'Attachments', 'Days until its files are removed.'),
  noteDays: field(retentionDays, 'Notes', 'Days until agents’ notes are removed.'),
  contactDays: field(
    retentionDays,
    'Contact details',
    'Days until names and addresses are removed, once no conversation has them any more.',
  ),
});
