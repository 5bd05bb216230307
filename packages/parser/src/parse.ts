import type { Diagnostic, Plan, Read, SourceTable } from '@luoshi/domain';
import { buildPlan } from './assemble/build-plan.js';
import { foldMeasures } from './assemble/fold-measures.js';
import { foldSublists } from './assemble/fold-sublists.js';
import { groupSegments } from './assemble/group-segments.js';
import { applyLeaderHeadings } from './assemble/leader-headings.js';
import { placeGroups } from './assemble/place-groups.js';
import { resolveLevels } from './assemble/resolve-levels.js';
import { applySentenceOwners } from './assemble/sentence-owners.js';
import type { Source } from './assemble/source.js';
import { withoutStrayPersons } from './assemble/stray-persons.js';
import { applyUnitHeadings } from './assemble/unit-headings.js';
import { findCharacters } from './findings/find-characters.js';
import { findNumbering } from './findings/find-numbering.js';
import { findUnread } from './findings/find-unread.js';
import { readHead } from './head/read-head.js';
import { scanSegments } from './segments/scan-segments.js';
import type { Segment } from './segments/segment.js';
import { findTables } from './tables/find-tables.js';

/**
 * Reads a division plan. Any text gives a plan and findings; nothing throws, nothing is dropped: `regions` account for every character, and
 * what had no place is among them as `unread`. Spans are UTF-16 offsets into `text` as given. `known` are the tables that a file format told
 * of; without them, lines parted by tabs are read as tables.
 */
export const parse = (text: string, known: readonly SourceTable[] = []): Read<Plan> => {
  const tables = known.length > 0 ? known : findTables(text);
  const segments = scanSegments(text, tables);
  const tableStart = firstIn(segments, tables);
  const bodyStart = Math.min(bodyStartOf(segments), tableStart);
  const head = readHead(text, segments, bodyStart, tableStart);
  const source: Source = { text, segments, planYear: head.planYear, bodyStart, tables, heads: head.taken };
  const given = withoutStrayPersons(resolveLevels(foldSublists(foldMeasures(source, groupSegments(source)))));
  const groups = applyLeaderHeadings(text, applyUnitHeadings(text, applySentenceOwners(text, given, head.planYear), head.taken));
  const placed = placeGroups(groups, headsOf(groups, head.taken));
  const plan = buildPlan(source, head, placed);
  const diagnostics = [...findCharacters(text), ...plan.diagnostics, ...findNumbering(placed), ...findUnread(text, plan.value)];
  return { value: plan.value, diagnostics: diagnostics.sort(byPlace) };
};

/** The body begins with the first number, label or owners. */
const bodyStartOf = (segments: readonly Segment[]): number => {
  const index = segments.findIndex(({ marker, label, owners }) => marker !== null || label !== null || owners !== null);
  return index < 0 ? segments.length : index;
};

/** The segment where the first table begins. */
const firstIn = (segments: readonly Segment[], [table]: readonly SourceTable[]): number => {
  const index = table === undefined ? -1 : segments.findIndex(({ to }) => to > table.span.start);
  return index < 0 ? segments.length : index;
};

const headsOf = (groups: readonly { readonly kind: string; readonly first: number }[], taken: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(groups.flatMap((group, index) => (group.kind === 'paragraph' && taken.has(group.first) ? [index] : [])));

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.span.start - b.span.start;
