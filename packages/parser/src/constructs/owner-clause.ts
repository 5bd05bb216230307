import { type Span, span } from '@luoshi/domain';
import { skipBlank, trimmed } from '../text/blank.js';
import { namedInRemark, onlyRules, partClause } from './clause-remark.js';
import { readDeadline } from './deadline.js';
import { type Duty, verbAtEnd } from './duty-verb.js';
import { type Field, labelBefore } from './label.js';
import { readLeaders } from './leaders.js';
import { ownerParts } from './owner-parts.js';
import { addLeaders, addUnits, type Owners } from './owners.js';
import { readUnits } from './unit-list.js';

// （市场监管总局牵头，国家发展改革委、海关总署等国务院相关部门及各地区按职责分工负责，6月底前完成）
//   ^^^^^^^^^^^^ leads  ^^^^^^^^^^^^^^^^^^^^^^^ …                     are responsible     ^^^^^^^ deadline

type State = { readonly owners: Owners; field: Field | null; pending: number };

type Role = Duty | 'department';

const dutyOfField = {
  lead: 'lead',
  responsible: 'responsible',
  'responsible-department': 'department',
  division: 'responsible',
  partner: 'partner',
} as const satisfies Partial<Record<Field, Role>>;

/** Adds to `owners` what the words between brackets say, or the value of a label, whose `field` holds until the words say otherwise. */
export const readOwnerClause = (text: string, at: Span, planYear: number | null, owners: Owners, field: Field | null = null): void => {
  if (field !== null && !saysWho.test(text.slice(at.start, at.end))) addNamed(owners, text, at, dutyOf(field));
  else readClause(text, at, planYear, { owners, field, pending: -1 });
};

const readClause = (text: string, at: Span, planYear: number | null, state: State): void => {
  const { words, remarks } = partClause(text, at);
  for (const stretch of words) {
    for (const part of ownerParts(text, stretch)) readPart(state, text, part, planYear);
    flush(state, text, stretch.end);
  }
  for (const remark of remarks) readRemark(state, text, remark);
};

const readRemark = ({ owners }: State, text: string, remark: Span): void => {
  const named = namedInRemark(text, remark);
  if (named !== null) addNamed(owners, text, named, 'responsible');
  if (!onlyRules(text, remark)) owners.remarks.push(remark);
};

/** Names that no verb followed take the duty of their label. */
const flush = (state: State, text: string, end: number): void => {
  if (state.pending >= 0) addNames(state, text, span(state.pending, end), dutyOf(state.field));
  state.pending = -1;
};

/** Most labels are followed by names and nothing else. */
const saysWho = /牵头|负责|牽頭|負責|會同|參與|協辦|配合|会同|参与|协办|承办|第一|首位|下同|不再|均涉及|[:：前底]/;

const readPart = (state: State, text: string, part: Span, planYear: number | null): void => {
  const colon = colonIn(text, part);
  const label = colon < 0 ? null : labelBefore(text, part.start, colon);
  if (label !== null) startField(state, text, part, label.field);
  const value = trimmed(text, label === null ? part.start : colon + 1, part.end);
  if (value.start >= value.end) return;
  if (state.field === 'leader') addLeaders(state.owners, readLeaders(text, value));
  else if (state.field === 'deadline' || mayBeDeadline(text, value)) readLimit(state, text, value, planYear);
  else readNames(state, text, value);
};

const startField = (state: State, text: string, part: Span, field: Field): void => {
  flush(state, text, part.start);
  state.field = field;
};

const mayBeDeadline = (text: string, { start, end }: Span): boolean =>
  end - start < 24 &&
  /[前底内年月季]|推进|坚持|完成|长期|持续|即时|随时/.test(text.slice(start, end)) &&
  !/[厅局委部]$/.test(text.slice(start, end));

const readLimit = (state: State, text: string, value: Span, planYear: number | null): void => {
  const deadline = readDeadline(text, value, planYear);
  if (deadline === null) readNames(state, text, value);
  else {
    flush(state, text, value.start);
    state.owners.deadline ??= deadline;
  }
};

/** Names up to a verb take its duty; names without one wait for the verb of a later part. */
const readNames = (state: State, text: string, value: Span): void => {
  const from = state.pending >= 0 ? state.pending : value.start;
  const verb = verbAtEnd(text.slice(value.start, value.end));
  if (verb === null && state.field === null) {
    state.pending = from;
    return;
  }
  state.pending = -1;
  addNames(state, text, span(from, value.end - (verb?.length ?? 0)), verb?.duty ?? dutyOf(state.field));
};

const dutyOf = (field: Field | null): Role =>
  field === null || field === 'leader' || field === 'deadline' ? 'responsible' : dutyOfField[field];

// 国家发展改革委会同有关部门负责     A牵头、B配合     由A负责
//              ^^                    ^^
const joint = /[会會]同|[牵牽][头頭][、，,]?(?:[会會]同)?|牵头联合/;

const addNames = (state: State, text: string, at: Span, duty: Role): void => {
  if (marksLead.test(text.slice(at.start, at.end))) {
    addMarked(state.owners, text, at, duty);
    return;
  }
  const start = skipBlank(text, text.charAt(at.start) === '由' ? at.start + 1 : at.start, at.end);
  const words = text.slice(start, at.end);
  const found = duty === 'lead' && !/[会會]同/.test(words) ? null : joint.exec(words);
  if (found === null || found.index === 0) {
    addNamed(state.owners, text, span(start, at.end), duty);
    return;
  }
  const first = start + found.index;
  addNamed(state.owners, text, span(start, first), 'lead');
  addNamed(state.owners, text, span(first + found[0].length, at.end), duty === 'lead' ? 'partner' : duty);
};

// 责任单位：省教育厅（牵头）、省财政厅
//                   ^^^^^^ says of one name in a list that it leads
const marksLead = /[（(](?:牵头|主办|牵头单位|牵头部门|主办单位)[)）]/;

const addMarked = (owners: Owners, text: string, at: Span, duty: Role): void => {
  const list = readUnits(text, at);
  const marked = list.units.filter(({ name }) => marksLead.test(name));
  addUnits(
    owners,
    'leads',
    marked.map((unit) => ({ ...unit, name: unit.name.replace(marksLead, '') })),
  );
  addUnits(
    owners,
    listOf[duty === 'lead' ? 'responsible' : duty],
    list.units.filter((unit) => !marked.includes(unit)),
  );
  owners.open ||= list.open;
};

const listOf = { lead: 'leads', responsible: 'responsible', department: 'departments', partner: 'partners' } as const;

const addNamed = (owners: Owners, text: string, at: Span, duty: Role): void => {
  const list = readUnits(text, at, owners.level);
  owners.level = list.level;
  addUnits(owners, listOf[duty], list.units);
  owners.open ||= list.open;
  if (list.unclosed >= 0) owners.unclosed.push(list.unclosed);
};

const longestLabel = 8;

const colonIn = (text: string, { start, end }: Span): number => {
  for (let at = start; at < Math.min(end, start + longestLabel); at++) if (text.charAt(at) === ':' || text.charAt(at) === '：') return at;
  return -1;
};
