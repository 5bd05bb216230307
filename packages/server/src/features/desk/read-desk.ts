import { addDays, type DutyKind, deskOf, dutyKinds, dutyName, granted, type Result } from '@luoshi/domain';
import { countDesk, type DeskOwner, type DutyRow, readDesk as readRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import { deskOwnerOf } from '../../desk/desk-owner.js';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import type { DeskView, readDesk as terms } from './contract.js';

const Position = Type.Object({ offset: Type.Integer({ minimum: 0 }) });

/** Days ahead that count as soon: the week before a day. */
const soonDays = 7;

/** A page of the caller's desk, overdue first, with the counts of the whole. */
export const readDesk = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<DeskView>> => {
  const at = positionOf(query.cursor, Position);
  if (!at.ok) return at;
  const today = dayOf(ctx.now());
  const owner = await deskOwnerOf(ctx);
  const [limit, offset] = [query.limit ?? 50, at.value?.offset ?? 0];
  const rows = await readRows(ctx.tx, owner, { kind: query.kind ?? null, limit: limit + 1, offset });
  const shown = rows.slice(0, limit);
  return granted({
    today,
    items: linesOf(ctx, shown, today),
    nextCursor: rows.length > limit ? cursorOf({ offset: offset + limit }) : null,
    counts: await countsOf(ctx, owner, today),
  });
};

const linesOf = ({ lang }: Context, rows: readonly DutyRow[], today: string): DeskView['items'] => {
  // The place in the page is the last thing to order by: lines of one day stand in the order of the plan, two units' shares side by side.
  const places = new Map(rows.map((row, index) => [String(index).padStart(4, '0'), row]));
  const duties = [...places].map(([thingId, { kind, taskId, dueOn, since }]) => ({ kind, thingId, taskId, dueOn, since }));
  return deskOf(duties, today, soonDays).flatMap(({ thingId, urgency, daysLeft }) => {
    const row = places.get(thingId);
    return row === undefined ? [] : [{ ...row, kindName: dutyName(row.kind, lang), urgency, daysLeft }];
  });
};

const countsOf = async ({ tx, lang }: Context, owner: DeskOwner, today: string): Promise<DeskView['counts']> => {
  const counts = await countDesk(tx, owner, { today, soonBy: addDays(today, soonDays) });
  const order = Object.keys(dutyKinds) as DutyKind[];
  return order.flatMap((kind) => {
    const found = counts.find((one) => one.kind === kind);
    return found === undefined ? [] : [{ ...found, kindName: dutyName(kind, lang) }];
  });
};
