import type { Level } from '../constructs/numbering.js';
import { rankOf } from '../constructs/numbering.js';
import type { Group } from './group.js';

// 1.推动高校毕业生就业。
// （1）拓宽渠道；
// （2）加强帮扶。
// 责任单位：省人力资源社会保障厅
// ^^^^^^^^^ owners behind a list belong to the item above the list, not to its last line

/**
 * Folds sublists into the items they explain. The document's habit decides: a level is a sublist if, wherever it stands under an unowned
 * item, only its last line has owners.
 */
export const foldSublists = (groups: readonly Group[]): readonly Group[] => {
  const lists = sublistsOf(groups);
  const own = new Set(lists.filter(({ owned }) => owned > 1).map(({ level }) => level));
  const folding = new Map(lists.filter((list) => isFolded(list) && !own.has(list.level)).map((list) => [list.parent, list]));
  if (folding.size === 0) return groups;
  const folded: Group[] = [];
  for (let index = 0; index < groups.length; index++) {
    const list = folding.get(index);
    const group = groups[index];
    if (group === undefined) continue;
    if (list === undefined) {
      folded.push(group);
      continue;
    }
    folded.push(fold(group, groups.slice(index + 1, list.last + 1)));
    index = list.last;
  }
  return folded;
};

type Sublist = {
  readonly parent: number;
  readonly level: Level;
  readonly last: number;
  readonly items: number;
  readonly owned: number;
  readonly lastOwned: boolean;
};

const sublistLevels: ReadonlySet<Level> = new Set<Level>(['arabic-bracket', 'circled']);

const isFolded = ({ items, owned, lastOwned }: Sublist): boolean => items > 1 && owned === 1 && lastOwned;

/** Runs of items of one inner level under an item without owners. */
const sublistsOf = (groups: readonly Group[]): readonly Sublist[] => {
  const lists: Sublist[] = [];
  for (let index = 0; index < groups.length; index++) {
    const list = sublistUnder(groups, index);
    if (list === null) continue;
    lists.push(list);
    index = list.last;
  }
  return lists;
};

const sublistUnder = (groups: readonly Group[], parent: number): Sublist | null => {
  const above = groups[parent];
  if (above?.marker === null || above === undefined || above.kind !== 'item' || above.ownedBy !== null) return null;
  let level: Level | null = null;
  let [items, owned, last, lastOwned] = [0, 0, parent, false];
  for (let index = parent + 1; index < groups.length; index++) {
    const group = groups[index];
    if (group === undefined || (group.kind !== 'item' && group.kind !== 'lead-in')) break;
    if (group.kind === 'lead-in' || group.marker === null) continue;
    if (!sublistLevels.has(group.marker.level) || rankOf(group.marker.level) <= rankOf(above.marker.level)) break;
    level ??= group.marker.level;
    if (group.marker.level !== level) break;
    items++;
    lastOwned = group.ownedBy !== null;
    if (lastOwned) owned++;
    last = index;
  }
  return level === null ? null : { parent, level, last, items, owned, lastOwned };
};

const fold = (parent: Group, lines: readonly Group[]): Group => {
  const last = lines.at(-1);
  if (last === undefined) return parent;
  const paragraphs = [...parent.paragraphs, ...lines.flatMap(({ body, paragraphs: more }) => [body, ...more])];
  return { ...parent, last: last.last, paragraphs, owners: last.owners, labels: last.labels, ownedBy: last.ownedBy };
};
