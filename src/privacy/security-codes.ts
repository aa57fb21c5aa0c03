/**
 * Owns taking out security codes: three or four digits that somebody announces as one, or that stand next to a masked card
 * number. Must not be stored after authorisation at all (PCI DSS requirement 3.3.1), not even in part.
 */

export const codeMask = '[code]';

// Not a part of a longer number, an amount or a date.
const code = '(?<!\\p{Nd}|\\p{Nd}[.,/:])(?:\\p{Nd}(?:[ -]\\p{Nd}){2,3}|\\p{Nd}{3,4})(?!\\p{Nd})';

const announcements = [
  'cvv ?2?',
  'cvc ?2?',
  'cvn ?2?',
  'cvd',
  'csc',
  'cav ?2',
  'cid',
  'pin(?:[ -]?(?:code|number|kod))?',
  '(?:card )?security (?:code|number)',
  'card (?:code|verification (?:code|number|value))',
  '(?:kortets )?säkerhets(?:kod|nummer)(?:en|et)?',
  'kortkod(?:en)?',
  '(?:kortets )?kontroll(?:kod|siffror)(?:en|na)?',
  'c[óo]digo (?:de )?(?:seguridad|verificaci[óo]n)(?: de (?:la|mi) tarjeta)?',
  'clave de seguridad',
  'c[óo]digo cvv',
  'código cvc',
].join('|');

const linkWords =
  'is|was|are|number|code|no|nr|my|on the back|the|är|koden|nummer|kod|på baksidan|es|son|número|numero|el|mi';
const link = `(?:[^\\p{L}\\p{Nd}\\[\\]]|(?<!\\p{L})(?:${linkWords})(?!\\p{L})){0,12}`;
const announced = new RegExp(`(?<!\\p{L})(?:${announcements})(?!\\p{L})${link}(${code})`, 'giu');
const backLink = '[\\s=(:,-]{0,3}(?:(?:is|är|es) (?:my |the |min |mi |el |la )?)?(?:kortets )?';
const announcedAfter = new RegExp(`(${code})(?=${backLink}(?:${announcements})(?!\\p{L})(?!${link}\\[code\\]))`, 'giu');

const mask = '\\[card ••••\\d{4}\\]';
const gap = '[^\\p{L}\\p{Nd}\\[\\]$€£]{1,6}';
const expiryWord =
  '(?:exp(?:iry|ires|iration)?(?: date)?|valid (?:thru|until|to)|giltigt?(?: till)?|utgår|går ut|vence|caduca|cad|vto)';
const expiry = `(?:${expiryWord}[^\\p{L}\\p{Nd}]{0,4})?(?:0?[1-9]|1[0-2]) ?[ /.-] ?(?:20)?\\p{Nd}{2}${gap}`;
const money = '(?! ?(?:kr|sek|usd|gbp|eur|dollar|pound|:-|[$€£%])|[.,/:]\\p{Nd})';
// Four digits without a slash may be the expiry with the code behind it, so two groups go.
const afterCard = new RegExp(`(${mask}${gap}(?:${expiry})?)${code}${money}(?:(${gap})${code}${money})?`, 'giu');
const beforeCard = new RegExp(`(?<![\\p{L}\\p{Nd}.,/:-])(\\p{Nd}{3})(?=[\\s,;/|]{1,3}${mask})`, 'gu');

/** Replaces security codes; card numbers must already be masked. */
export function redactSecurityCodes(text: string): string {
  if (!/\p{Nd}{3}|\p{Nd}[ -]\p{Nd}[ -]\p{Nd}/u.test(text)) return text;
  // The order matters: what one step takes out must not be what kept an earlier step from taking something out.
  return text
    .replace(beforeCard, codeMask)
    .replace(afterCard, (_found: string, before: string, between?: string) => {
      return before + codeMask + (between === undefined ? '' : between + codeMask);
    })
    .replace(announced, (found: string, digits: string) => found.slice(0, -digits.length) + codeMask)
    .replace(announcedAfter, codeMask);
}
