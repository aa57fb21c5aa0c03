/** Keeps zod from compiling code out of text, which the pages' content policy forbids. Imported before anything with a schema. */
import * as z from 'zod';

z.config({ jitless: true });
