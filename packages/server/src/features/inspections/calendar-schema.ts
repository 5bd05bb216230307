import { inspectionKinds } from '@luoshi/domain';
import { Type } from 'typebox';
import { CalendarDate, Id, Nullable, OneOf } from '../../http/schemas.js';
import { State } from './inspection-schema.js';

// The yearly plan of supervision and the rules it is held by, as the routes take and give them.

const Visit = Type.Object({
  inspectionId: Id,
  title: Type.String(),
  kindName: Type.String(),
  state: State,
  stateName: Type.String(),
  from: CalendarDate,
  to: CalendarDate,
});

/** Who is visited when in a year. */
export const YearPlan = Type.Object({
  year: Type.Integer(),
  units: Type.Array(
    Type.Object({
      unitId: Type.String(),
      name: Type.String(),
      visits: Type.Array(Visit),
      /** One for each limit that sets a number: the visits in its busiest stretch. */
      counts: Type.Array(Type.Object({ key: Type.String(), visits: Type.Integer(), most: Type.Integer() })),
    }),
  ),
  limits: Type.Array(Type.Object({ key: Type.String(), name: Type.String(), most: Nullable(Type.Integer()), source: Type.String() })),
});

const Days = Type.Object({ count: Type.Integer({ minimum: 1, maximum: 366 }), unit: OneOf(['day', 'working-day', 'month']) });
const Limit = Type.Object({
  key: Type.String({ minLength: 1, maxLength: 60 }),
  kinds: Type.Array(OneOf(Object.keys(inspectionKinds) as (keyof typeof inspectionKinds)[]), { maxItems: 5, uniqueItems: true }),
  most: Nullable(Type.Integer({ minimum: 0, maximum: 366 })),
  per: OneOf(['year', 'half-year', 'quarter']),
  source: Type.String({ minLength: 1, maxLength: 500 }),
});
const Prefix = Type.String({ minLength: 1, maxLength: 20 });
export const Rules = Type.Object({
  from: CalendarDate,
  source: Type.String({ minLength: 1, maxLength: 500 }),
  applyReview: Days,
  decideReview: Days,
  limits: Type.Array(Limit, { maxItems: 20 }),
  mostDays: Nullable(Type.Integer({ minimum: 1, maximum: 366 })),
  sameSubject: Type.Number({ minimum: 0.1, maximum: 1 }),
  restDays: Type.Integer({ minimum: 0, maximum: 730 }),
  conclusionText: Type.Object({
    most: Type.Integer({ minimum: 100, maximum: 20_000 }),
    source: Type.String({ minLength: 1, maxLength: 500 }),
  }),
  prefixes: Type.Object({ notice: Prefix, conclusion: Prefix, review: Prefix }),
});
export const RuleHistory = Type.Object({ inForce: Rules, own: Type.Array(Rules), decree: Type.String(), mayChange: Type.Boolean() });
