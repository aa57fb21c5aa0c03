import { describe, expect, it } from 'vitest';
import { toBytes } from '../../src/lib/bytes.ts';
import { automaticMark } from './automatic.ts';
import { emailAccessOf } from './config.ts';
import { withEnvelope } from './envelope.ts';
import { createMail, createMailAccount } from './fixtures/accounts.ts';
import { readMail } from './mail.ts';

const access = emailAccessOf(createMailAccount({ aliases: ['info@northpay.test'] }));
const markOf = async (raw: Uint8Array) => automaticMark(await readMail(raw), (address) => access.isOwn(address));
const of = (headers: Record<string, string>) => markOf(toBytes(createMail(headers, 'Hej')));

describe('mail that a machine wrote', () => {
  it.each([
    { 'Auto-Submitted': 'auto-replied' },
    { 'Auto-Submitted': 'auto-generated (rejected)' },
    { 'Auto-Submitted': 'auto-notified; owner-email="a@b.test"' },
    { Precedence: 'bulk' },
    { Precedence: 'List' },
    { Precedence: 'junk' },
    { Precedence: 'auto_reply' },
    { 'List-Id': '<news.example.test>' },
    { 'List-Unsubscribe': '<mailto:off@example.test>' },
    { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' },
    { 'X-Auto-Response-Suppress': 'All' },
    { 'X-Autoreply': 'yes' },
    { 'X-Autorespond': 'Away' },
    { 'X-Loop': 'astrid@example.test' },
    { 'Return-Path': '<>' },
    { From: 'MAILER-DAEMON@example.test' },
    { From: 'Postmaster <postmaster@example.test>' },
    { From: 'no-reply@example.test' },
    { From: 'noreply@example.test' },
    { From: 'do-not-reply@example.test' },
    { From: 'hjalp@northpay.test' },
    { From: 'Info <info+x@northpay.test>' },
    { Subject: 'Automatic reply: Din fråga' },
    { Subject: 'Autosvar: Din fråga' },
    { Subject: 'Out of Office' },
    { Subject: 'Frånvaro' },
    { Subject: 'Respuesta automática: hola' },
    { Subject: '=?utf-8?q?R=C3=A9ponse_automatique?= : absence' },
  ])('is known by %j', async (headers) => {
    expect(await of(headers)).toBeDefined();
  });

  it('is known by the null sender of its envelope', async () => {
    const mail = toBytes(createMail({}, 'Jag är borta'));
    expect(await markOf(withEnvelope(mail, { from: '', to: 'hjalp@northpay.test' }))).toBe('return-path');
    expect(
      await markOf(withEnvelope(mail, { from: 'astrid@example.test', to: 'hjalp@northpay.test' })),
    ).toBeUndefined();
  });

  it('cannot be hidden by an envelope that its sender wrote', async () => {
    const forged = createMail({ 'X-Parley-Envelope-From': '<a@b.test>' }, 'x');
    expect(await markOf(toBytes(`Return-Path: <>\r\n${forged}`))).toBe('return-path');
  });
});

describe('mail that a person wrote', () => {
  it.each([
    {},
    { 'Auto-Submitted': 'no' },
    { 'Auto-Submitted': 'No (by hand)' },
    { Precedence: 'first-class' },
    { 'Return-Path': '<astrid@example.test>' },
    { Subject: 'Re: Automatic reply: Din fråga' },
    { Subject: 'Automatic payments do not work' },
    { From: 'Nora Reply <nora.reply@example.test>' },
    { 'X-Auto-Response-Suppress': 'DR, RN' },
  ])('is not taken for one: %j', async (headers) => {
    expect(await of(headers)).toBeUndefined();
  });
});
