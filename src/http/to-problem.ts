/** Owns finding the Problem in what was thrown: an object's own comes back over RPC as a plain error that only says its code. */
import { Problem, type ProblemCode, problems } from '../../schema/problems.ts';

function isCode(text: string | undefined): text is ProblemCode {
  return text !== undefined && Object.hasOwn(problems, text);
}

/** Finds the Problem; undefined for anything else, which is nobody's business outside. */
export function toProblem(thrown: Error): Problem | undefined {
  if (thrown instanceof Problem) return thrown;
  const isRemote = 'remote' in thrown && thrown.remote === true;
  const [, code, internal] = /^(?:Problem: )?([a-z-]+): (.*)$/s.exec(thrown.message) ?? [];
  // What an object said of itself stays inside; the code is what the caller may know.
  return isRemote && isCode(code) ? new Problem(code, undefined, internal) : undefined;
}
