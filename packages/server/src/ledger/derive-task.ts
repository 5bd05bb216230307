import type { OwnerResolution } from '@luoshi/domain';
import type {
  AcceptedErratum,
  HeadingFact,
  LedgerOwner,
  LedgerOwners,
  Meaning,
  NameFact,
  NewRow,
  OfficialName,
  TaskFacts,
} from '@luoshi/store';
import type { NameMeaning } from './known-names.js';
import type { PinyinKey } from './pinyin-keys.js';
import type { ReadName } from './read-name.js';
import { readName, readWords } from './read-words.js';
import { type Decided, type HandOver, membersIn, responsibilitiesOf } from './responsibilities-of.js';
import { searchForm } from './search-form.js';

/** What everything derived rests on, beside the printed facts. */
export type Grounds = {
  readonly errata: readonly AcceptedErratum[];
  readonly meaningOf: (name: string) => NameMeaning;
  readonly pinyinOf: PinyinKey;
  /** Decisions on who is meant in this task. */
  readonly resolutions: readonly OwnerResolution[];
  readonly handOvers: readonly HandOver[];
  readonly inForce: (unitId: string) => string;
};

/** Everything that follows from a task's printed facts. It can be thrown away and made again at any time (invariant 4). */
export type DerivedTask = {
  readonly meanings: readonly Meaning[];
  readonly officials: readonly OfficialName[];
  readonly responsibilities: readonly NewRow<'responsibility'>[];
  readonly ledgerRow: NewRow<'ledger_row'>;
};

/** Derives a task's meanings, responsibilities and ledger row. The same facts and grounds always give the same rows. */
export const deriveTask = (facts: TaskFacts, grounds: Grounds): DerivedTask => {
  const names = facts.names.map((fact) => readFact(fact, grounds));
  return {
    meanings: names.map((name) => meaningRow(facts.taskId, name)),
    officials: names.flatMap((name) => officialOf(name, grounds)),
    responsibilities: responsibilitiesOf(facts.taskId, names, decidedIn(facts, grounds)),
    ledgerRow: ledgerRow(facts, names, grounds),
  };
};

// A leader is a person or a post, never a unit; who holds a post is not known from the plan.
const noMeaning: NameMeaning = { unitId: null, collectiveId: null, registeredName: null, members: null };

const readFact = (fact: NameFact, { errata, meaningOf }: Grounds): ReadName => {
  const corrected = readName(fact.name, fact.span, errata);
  return { fact, corrected, meaning: fact.role === 'leader' ? noMeaning : meaningOf(corrected) };
};

const officialIdOf = ({ fact, corrected }: ReadName): string | null => (fact.role === 'leader' && !fact.isPost ? corrected : null);

const officialOf = (name: ReadName, { pinyinOf }: Grounds): readonly OfficialName[] => {
  const officialId = officialIdOf(name);
  return officialId === null ? [] : [{ officialId, name: name.corrected, pinyin: pinyinOf(name.corrected) }];
};

const meaningRow = (taskId: string, name: ReadName): Meaning => ({
  taskId,
  role: name.fact.role,
  ord: name.fact.ord,
  correctedName: name.corrected,
  unitId: name.meaning.unitId,
  collectiveId: name.meaning.collectiveId,
  officialId: officialIdOf(name),
});

const ledgerRow = (facts: TaskFacts, names: readonly ReadName[], grounds: Grounds): NewRow<'ledger_row'> => {
  const { taskId, planId, ord, no, chapterOrd, sectionOrd, text, isOpen, targets } = facts;
  const inOrder = { taskId, planId, ord, no, chapterOrd, sectionOrd };
  const correctedText = readWords(text, facts.span, grounds.errata);
  return {
    ...inOrder,
    chapter: titleOf(facts.chapter, grounds),
    section: titleOf(facts.section, grounds),
    text,
    correctedText,
    isOpen,
    targetCount: targets.length,
    unconfirmedCount: names.filter((name) => isUnconfirmed(name, decidedIn(facts, grounds))).length,
    deadlineDate: facts.deadline?.date ?? null,
    leadOfficialPinyin: sortKeyOf(names, 'leader', grounds),
    leadUnitPinyin: sortKeyOf(names, 'lead', grounds),
    owners: ownersOf(names),
    targets,
    searchText: searchTextOf([text, correctedText], names),
  };
};

const titleOf = (heading: HeadingFact | null, { errata }: Grounds): string | null =>
  heading === null ? null : readWords(heading.title, heading.span, errata);

/** A name that stands for nothing known, or for a body whose members are not known. */
const isUnconfirmed = (name: ReadName, decided: Decided): boolean =>
  name.fact.role !== 'leader' && (name.meaning.collectiveId === null ? name.meaning.unitId === null : membersIn(name, decided) === null);

const decidedIn = ({ isOpen }: TaskFacts, { resolutions, handOvers, inForce }: Grounds): Decided => ({
  isOpen,
  resolutions,
  handOvers,
  inForce,
});

const sortKeyOf = (names: readonly ReadName[], role: NameFact['role'], { pinyinOf }: Grounds): string => {
  const first = names.find(({ fact }) => fact.role === role);
  return first === undefined ? '' : pinyinOf(first.meaning.registeredName ?? first.corrected);
};

const ownersOf = (names: readonly ReadName[]): LedgerOwners => {
  const of = (role: NameFact['role']) => names.filter(({ fact }) => fact.role === role).map(ownerOf);
  return { leaders: of('leader'), leadUnits: of('lead'), coUnits: of('co') };
};

const ownerOf = (name: ReadName): LedgerOwner => ({
  printed: name.fact.name,
  corrected: name.corrected,
  isPost: name.fact.isPost,
  isCollective: name.fact.isCollective,
  unitId: name.meaning.unitId,
  collectiveId: name.meaning.collectiveId,
  officialId: officialIdOf(name),
});

const searchTextOf = (texts: readonly string[], names: readonly ReadName[]): string => {
  const words = [...texts, ...names.flatMap(({ fact, corrected, meaning }) => [fact.name, corrected, meaning.registeredName ?? ''])];
  return [...new Set(words.map(searchForm))].filter((word) => word !== '').join('\n');
};
