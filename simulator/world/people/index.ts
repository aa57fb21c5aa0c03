/** Owns the list of everybody in the demo world. */

import { americans } from './americans.ts';
import { britons } from './britons.ts';
import type { Person } from './person.ts';
import { southpayers } from './southpayers.ts';
import { swedes } from './swedes.ts';

export const people: Person[] = [...swedes, ...britons, ...americans, ...southpayers];
