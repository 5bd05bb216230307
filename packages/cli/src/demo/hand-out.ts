import type { Answer } from '@luoshi/client';
import { unitKeys } from './people.js';
import { type Stage, unitSeats } from './stage.js';

/** February: misprints with evidence are accepted, every share is handed out with a clock, and signed for; one unit signs late. */
export const handOut = async (stage: Stage): Promise<void> => {
  const { clock, supervisor, planId } = stage;
  clock.goTo('2024-02-07');
  const { items } = await supervisor.ask<Answer<'listErrata'>>('GET', `/api/errata?plan=${planId}&state=proposed`);
  for (const { erratumId } of items) await supervisor.ask('POST', `/api/errata/${erratumId}/accept`, {});
  await supervisor.ask('POST', '/api/receipts/issue', { planId, clock: '13710-7-days' });
  clock.goTo('2024-02-08');
  for (const key of unitKeys) {
    if (key === late) continue;
    await unitSeats(stage, key).liaison.ask('POST', '/api/receipts/signatures', { planId });
  }
  clock.goTo('2024-03-01');
  await unitSeats(stage, late).liaison.ask('POST', '/api/receipts/signatures', { planId });
};

const late = 'panjin';
