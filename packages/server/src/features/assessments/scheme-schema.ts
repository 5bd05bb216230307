import { ruleKindList, unitKinds } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { CalendarDate, OneOf } from '../../http/schemas.js';

export const SchemeId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 40 });
export const Version = Type.Integer({ minimum: 1, maximum: 9999 });
/** A key inside a scheme: made by the form. */
const Key = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 40 });
export const Words = Type.Object({ zh: Type.String({ maxLength: 100 }), en: Type.String({ maxLength: 100 }) });
const Text = Type.String({ maxLength: 500 });
/** A decimal as text, so that no digit is lost; the linter says where it is none. */
const Decimal = Type.String({ maxLength: 20 });
const Term = Type.Object({ count: Type.Integer({ minimum: 0, maximum: 400 }), unit: OneOf(['day', 'working-day', 'month'] as const) });

/** Everything of a scheme that an office may write. */
export const schemeFields = {
  validFrom: CalendarDate,
  name: Words,
  source: Text,
  full: Decimal,
  decimals: Type.Integer({ minimum: 0, maximum: 6 }),
  groups: Type.Array(
    Type.Object({
      key: Key,
      name: Words,
      names: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 500 }),
      kinds: Type.Array(OneOf(unitKinds), { maxItems: 20 }),
    }),
    { maxItems: 30 },
  ),
  aspects: Type.Array(Type.Object({ key: Key, name: Words, weight: Decimal, groups: Type.Array(Key, { maxItems: 30 }) }), { maxItems: 40 }),
  rules: Type.Array(
    Type.Object({
      key: Key,
      kind: OneOf(ruleKindList),
      aspect: Type.String({ maxLength: 40 }),
      title: Type.String({ maxLength: 100 }),
      parameters: Type.Record(Type.String({ maxLength: 20 }), Decimal),
      source: Text,
      isProposal: Type.Boolean(),
    }),
    { maxItems: 100 },
  ),
  terms: Type.Object({ publicity: Term, appeal: Term, source: Text }),
};

const Finding = Type.Object({
  code: Type.String(),
  at: Type.String(),
  /** refusal: it cannot be adopted. */
  severity: OneOf(['refusal', 'warning'] as const),
  message: Type.String(),
});

export const Scheme = Type.Object({
  schemeId: SchemeId,
  version: Version,
  /** shipped: with the product · draft: may still be changed · adopted: stays as it is. */
  state: OneOf(['shipped', 'draft', 'adopted'] as const),
  ...schemeFields,
  /** What of it is a proposal and not the source’s text. */
  toConfirm: Type.String(),
  findings: Type.Array(Finding),
});
export type SchemeView = Static<typeof Scheme>;

/** What a rule may count, with its numbers: what the form offers. */
export const RuleKindView = Type.Object({
  kind: OneOf(ruleKindList),
  name: Type.String(),
  effect: OneOf(['portion', 'deduction', 'bonus', 'after', 'none'] as const),
  parameters: Type.Array(
    Type.Object({ key: Type.String(), name: Type.String(), unit: OneOf(['points', 'percent', 'count', 'factor', 'months'] as const) }),
  ),
});
