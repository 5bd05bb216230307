import type { CalendarDate } from '../plan/plan.js';

/** Every kind of unit. */
export const unitKinds = [
  'government',
  'department',
  'party-organ',
  'central-agency',
  'enterprise',
  'body',
  'military',
  'development-zone',
] as const;
/**
 * government 市县政府 · department 政府部门 · party-organ 党委部门 · central-agency 中央驻省单位 · enterprise 企业 ·
 * body 事业单位、人民团体、议事机构 · military 军事机关 · development-zone 示范区、新区管委会.
 */
export type UnitKind = (typeof unitKinds)[number];

/** A registered unit (单位). Dates bound the time in which the name was or is in force; null is open. */
export type Unit = {
  /** Stable id, unique in the registry: the jurisdiction's code and the name (`210000-省财政厅`), or the division code for a government: `210100`. */
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** GB/T 2260 code for governments. */
  readonly division: string | null;
  readonly aliases: readonly string[];
  /** 加挂牌子: other plates of the same unit, e.g. 省营商局 on 省数据局. */
  readonly plates: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Where the name was read, in words. */
  readonly source: string;
};

/** A body that stands for its members (各市人民政府, 省安委会成员单位). `members` null: to be confirmed. */
export type Collective = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids of units; null where the membership cannot be known from public texts. */
  readonly members: readonly string[] | null;
  readonly source: string;
};

/** An administrative division of GB/T 2260: `parent` is the code one level up. */
export type Division = { readonly code: string; readonly name: string; readonly parent: string | null };

/** A place known to lie in one division (an airport, a park): evidence when a name is corrupt, never a unit. */
export type Landmark = { readonly name: string; readonly division: string };

/** Everything known by name in one jurisdiction: units, collective bodies, divisions, landmarks. */
export type Registry = {
  /** GB/T 2260 code of the jurisdiction that issues plans under this registry, e.g. 210000. */
  readonly jurisdiction: string;
  readonly name: string;
  /** 辽 in 辽政发, 省 as the prefix of its units. */
  readonly prefix: string;
  readonly units: readonly Unit[];
  readonly collectives: readonly Collective[];
  readonly divisions: readonly Division[];
  readonly landmarks: readonly Landmark[];
};

/** What a printed name stands for. `via` says by which name it was found. */
export type Resolution =
  | { readonly kind: 'unit'; readonly unit: Unit; readonly via: 'name' | 'alias' | 'plate' }
  | { readonly kind: 'collective'; readonly collective: Collective }
  | { readonly kind: 'unknown'; readonly suggestion: Unit | null };
