/** What went wrong with a request. `unreachable`: no answer at all; `fault`: an answer that is no problem+json; else a refusal's code. */
export type Problem = {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string;
};

/** An error to throw that carries the problem. */
export const failed = (problem: Problem, cause?: unknown): Error =>
  Object.assign(new Error(problem.detail || problem.code, { cause }), { problem });

/** The problem behind anything thrown. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Error && 'problem' in error) return error.problem as Problem;
  const detail = error instanceof Error ? error.message : '';
  return { code: 'fault', status: 0, title: '', detail, requestId: '' };
};

/** Whether the session is over. */
export const isSignedOut = (error: unknown): boolean => problemOf(error).code === 'not-signed-in';
