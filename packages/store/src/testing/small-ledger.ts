import type { Store } from '../store.js';
import { scopeOf, testJurisdiction } from './describe-store.js';

const at = new Date('2024-02-05T00:00:00Z');
const uuid = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Ids of the small ledger; each jurisdiction has the same ones. */
export const planId = uuid(1);
export const taskOfWater = uuid(11);
export const taskOfGrain = uuid(12);
export const taskOfNobody = uuid(13);
export const waterAccount = uuid(21);
/** Units: 省水利厅, 省粮食局. */
export const water = 'water';
export const grain = 'grain';

const tasks = [
  { taskId: taskOfWater, text: '加快防洪工程建设', unit: water },
  { taskId: taskOfGrain, text: '守住粮食产量', unit: grain },
  { taskId: taskOfNobody, text: '落实惠企政策', unit: null },
] as const;

/** A jurisdiction with one plan of three tasks: one of 省水利厅, one of 省粮食局, one that nobody was named for. */
export const addSmallLedger = (store: Store, jurisdictionId = testJurisdiction): Promise<void> =>
  store.write(scopeOf({ kind: 'system' }, jurisdictionId), async ({ db }) => {
    const of = { jurisdiction_id: jurisdictionId };
    const span = { span_start: 0, span_end: 8 };
    for (const [unit_id, name] of [
      [water, '省水利厅'],
      [grain, '省粮食局'],
    ] as const) {
      const registered = { unit_id, name, kind: 'department', division: null, valid_from: null, valid_to: null } as const;
      await db
        .insertInto('unit')
        .values({ ...of, ...registered, pinyin: unit_id, source: '测试', shipped: true })
        .execute();
    }
    const plan = { title: '分工方案', number: null, issuer: null, issued_on: '2024-02-05', layout: 'labelled-block', revision: 1 };
    await db
      .insertInto('plan')
      .values({ ...of, plan_id: planId, ...plan, created_at: at })
      .execute();
    const undated = { deadline_text: null, deadline_date: null, deadline_start: null, deadline_end: null };
    const unplaced = { no: null, chapter_ord: null, section_ord: null };
    for (const [ord, { taskId, text, unit }] of tasks.entries()) {
      const task = { ...of, task_id: taskId };
      await db
        .insertInto('task')
        .values({
          ...task,
          ...span,
          ...undated,
          ...unplaced,
          plan_id: planId,
          key: `一/${ord}`,
          ord,
          text,
          is_open: false,
          since_revision: 1,
          withdrawn_in: null,
        })
        .execute();
      await db
        .insertInto('target')
        .values({ ...task, ...span, ord: 0, metric: text, value: 5.5, unit: '%', hedge: null, direction: 'about', text })
        .execute();
      await db
        .insertInto('ledger_row')
        .values({
          ...task,
          ...unplaced,
          plan_id: planId,
          ord,
          chapter: null,
          section: null,
          text,
          corrected_text: text,
          is_open: false,
          target_count: 1,
          unconfirmed_count: 0,
          deadline_date: null,
          lead_official_pinyin: '',
          lead_unit_pinyin: unit ?? '',
          owners: JSON.stringify({ leaders: [], leadUnits: [], coUnits: [] }),
          targets: '[]',
          search_text: text,
        })
        .execute();
      if (unit === null) continue;
      await db
        .insertInto('assignment')
        .values({
          ...task,
          ...span,
          role: 'lead',
          ord: 0,
          printed_name: unit,
          corrected_name: unit,
          is_post: false,
          is_collective: false,
          unit_id: unit,
          collective_id: null,
          official_id: null,
        })
        .execute();
      await db
        .insertInto('responsibility')
        .values({ ...task, unit_id: unit, role: 'lead', ord: 0, via_collective: null })
        .execute();
    }
    await db
      .insertInto('account')
      .values({
        ...of,
        user_id: waterAccount,
        username: 'water',
        display_name: '水利厅联络员',
        password_hash: 'secret',
        roles: ['unit-liaison'],
        unit_id: water,
        official_id: null,
        state: 'active',
        must_change_password: false,
        locked_until: null,
        created_at: at,
      })
      .execute();
    await db
      .insertInto('session')
      .values({ ...of, token_hash: 'hash', user_id: waterAccount, created_at: at, expires_at: at })
      .execute();
  });
