/** Owns the names of what can go wrong for a screen: the API's codes, and no connection at all. */
import type { ProblemCode } from '../../schema/problems.ts';

export type FailureCode = ProblemCode | 'offline';
