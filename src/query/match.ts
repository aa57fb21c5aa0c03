/** Owns turning what a person types into questions for the full-text indexes, within what the reader may see. */
import type { Audience, Reader } from '../../schema/audience.ts';
import { parseReference } from '../../schema/reference.ts';
import type { Wanted } from '../database/region-repository.ts';
import { audienceToken, tenantToken } from '../database/search-scope.ts';
import { addressIn } from './address-in.ts';

const maxTerms = 12;

function audienceOf(reader: Reader): Audience {
  return reader.kind === 'bot' ? 'customer' : reader.kind;
}

/** Builds the questions, or null when the text holds nothing to look for. Words are joined by AND, the last may go on. */
export function toWanted(text: string, tenant: string, reader: Reader): Wanted | null {
  const terms = text
    .split(/\s+/)
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .slice(0, maxTerms);
  if (terms.length === 0) return null;
  const words = terms.map(quoted).join(' AND ').concat('*');
  const own = quoted(tenantToken(tenant));
  return {
    messages: `scope : (${own} AND ${quoted(audienceToken(audienceOf(reader)))}) AND text : (${words})`,
    conversations: `scope : (${own}) AND {reference name} : (${words})`,
    reference: parseReference(text),
    // Where somebody can be reached is for agents alone.
    address: reader.kind === 'agent' ? addressIn(text) : undefined,
  };
}

// Between double quotes everything is text; operators, columns and wildcards of the query language lose their meaning.
function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
