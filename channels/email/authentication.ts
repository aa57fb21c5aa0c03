/**
 * Owns how far a sender is believed. Only the topmost Authentication-Results counts, and only when our own server wrote it: what
 * stands below may be the sender's own invention. Source: https://www.rfc-editor.org/rfc/rfc8601#section-5
 */
import type { Trust } from '../../schema/channel.ts';
import { domainOf, normaliseAddress } from './address.ts';
import { headerValues, type Mail } from './mail.ts';

/** Takes comments out, nested ones too; an open one reaches to the end. */
function withoutComments(value: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of value) {
    if (letter === '(') depth += 1;
    else if (letter === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += letter;
  }
  return kept;
}

type Results = { authserv: string; methods: string[] };

function resultsIn(value: string): Results {
  const [first = '', ...methods] = withoutComments(value)
    .split(';')
    .map((each) => each.trim().toLowerCase());
  return { authserv: first.split(/\s/)[0] ?? '', methods };
}

function isAlignedPass(method: string, domain: string): boolean {
  if (!/^dmarc\s*=\s*pass(\s|$)/.test(method)) return false;
  const told = /\bheader\.from\s*=\s*"?([^\s";]+)/.exec(method)?.[1];
  const aligned = told && normaliseAddress(`x@${domainOf(told)}`);
  return aligned !== undefined && aligned !== '' && domainOf(aligned) === domain;
}

/** Tells how sure we are that the From address wrote this: `email` for a DMARC pass that our own server states, else `anonymous`. */
export function trustOf(mail: Mail, authservIds: readonly string[]): Trust {
  const [from, ...others] = mail.from;
  const isOne = others.length === 0 && headerValues(mail, 'from').length === 1;
  const [topmost] = headerValues(mail, 'authentication-results');
  if (!from || !isOne || topmost === undefined) return 'anonymous';
  const { authserv, methods } = resultsIn(topmost);
  const verdicts = methods.filter((method) => /^dmarc\s*=/.test(method));
  const isPass = verdicts.length === 1 && verdicts.every((method) => isAlignedPass(method, domainOf(from)));
  return authservIds.includes(authserv) && isPass ? 'email' : 'anonymous';
}
