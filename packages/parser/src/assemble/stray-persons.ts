import type { Group } from './group.js';

// 三、违约责任：任何一方违约，应当承担责任。
// 责任人：张三
// ^^^^^^ a person named once, in a text that names no unit anywhere, makes no plan of it

const fewest = 2;

/** Takes the owners back where all that the whole document names is one person. */
export const withoutStrayPersons = (groups: readonly Group[]): readonly Group[] => {
  const owned = groups.filter(({ ownedBy }) => ownedBy !== null);
  if (owned.length === 0 || owned.length >= fewest || !owned.every(namesPersonsOnly)) return groups;
  return groups.map((group) => (group.ownedBy === null ? group : { ...group, ownedBy: null, labels: [] }));
};

const namesPersonsOnly = ({ owners, labels }: Group): boolean =>
  owners === null && labels.length > 0 && labels.every(({ field }) => field === 'leader' || field === 'deadline');
