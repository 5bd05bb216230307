import type { Answer } from '@luoshi/client';
import { playedOfficial } from './people.js';
import type { Promised } from './promise-goals.js';
import { type Stage, unitSeats } from './stage.js';

type Request = Answer<'readRequest'>;
type CloseOut = Answer<'readCloseOut'>;

/** July to December: a successor takes over the post of a lead official, decides an extension, and three tasks are struck off. */
export const changeAndClose = async (stage: Stage, promises: readonly Promised[]): Promise<void> => {
  const led = promises.filter(({ task, commitment }) => commitment.role === 'lead' && task.leaders[0]?.officialId === playedOfficial);
  const [extended, ...others] = led.filter(({ commitment }) => commitment.body.taskClass === 'annual' && hasPlainCurve(commitment));
  stage.clock.goTo('2024-07-15');
  await succeed(stage);
  if (extended !== undefined) await extend(stage, extended);
  stage.clock.goTo('2024-11-20');
  for (const one of others.slice(0, 3)) await closeOut(stage, one);
};

const hasPlainCurve = ({ body }: Promised['commitment']): boolean => body.curve.kind === 'linear' || body.curve.kind === 'none';

const succeed = async ({ supervisor, seat }: Stage): Promise<void> => {
  await supervisor.ask('POST', '/api/posts/officials', {});
  const { items } = await supervisor.ask<Answer<'listPosts'>>('GET', '/api/posts?kind=lead-official&limit=100');
  const post = items.find(({ official }) => official === playedOfficial);
  if (post === undefined) throw new Error(`${playedOfficial} has no post`);
  const { userId } = await seat('jieren').ask<Answer<'readSession'>>('GET', '/api/session');
  await supervisor.ask('POST', `/api/posts/${post.postId}/successor`, { person: '继任领导（演示）', userId, from: '2024-07-15' });
};

const extend = async (stage: Stage, { key, task }: Promised): Promise<void> => {
  const { liaison, approver } = unitSeats(stage, key);
  const begun = await liaison.ask<Request>('POST', '/api/requests', { taskId: task.taskId, kind: 'extension' });
  const url = `/api/requests/${begun.requestId}`;
  const { edit } = await liaison.ask<Request>('PUT', url, {
    edit: begun.edit,
    reason: '汛期提前，主体工程停工六周（演示）',
    legalBasis: '省政府常务会议纪要（演示）',
    proposal: { kind: 'extension', ends: '2025-03-31' },
  });
  await approver.ask('POST', `${url}/submit`, { edit });
  await stage.supervisor.ask('POST', `${url}/forward`, { edit });
  await stage.seat('jieren').ask('POST', `${url}/approve`, { edit });
};

const closeOut = async (stage: Stage, { key, task }: Promised): Promise<void> => {
  const { liaison } = unitSeats(stage, key);
  const begun = await liaison.ask<CloseOut>('POST', '/api/close-outs', { taskId: task.taskId });
  const url = `/api/close-outs/${begun.closeOutId}`;
  const file = await liaison.upload<{ evidenceId: string }>(
    `/api/evidence/close-out/${begun.closeOutId}`,
    '验收报告（演示）.txt',
    '本文件为演示数据，不是真实的验收报告。',
  );
  const answers = ['result', 'acceptance'].map((id) => ({ id, evidenceIds: [file.evidenceId], note: '' }));
  const { edit } = await liaison.ask<CloseOut>('PUT', url, { edit: begun.edit, statement: '目标已完成（演示）。', answers });
  await liaison.ask('POST', `${url}/apply`, { edit });
  await stage.seat('kaohe').ask('POST', `${url}/check`, { edit });
  await stage.seat('jieren').ask('POST', `${url}/approve`, { edit });
  await stage.supervisor.ask('POST', `${url}/close`, { edit });
};
