import { type Span, span } from '@luoshi/domain';
import { verbAtEnd } from '../constructs/duty-verb.js';
import { readOwnerClause } from '../constructs/owner-clause.js';
import { noOwners, type Owners } from '../constructs/owners.js';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import type { Group } from './group.js';

// （一）关于“严守耕地保护红线”的问题，由国土资源部会同农业部等部门研究提出落实意见。
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ owners as the end of the task's own sentence
const tail =
  /(?:^|[，,。；;])(?:具体|分别|主要)?由([^，,。；;：:“”]{3,200}?)(?:(?:研究|尽快|抓紧)*提出[^，,。；;]{0,14}(?:意[见見]|方案|[办辦]法|措施)|(?:[牵牽][头頭])?(?:[负負][责責]|[牵牽][头頭]|抓好)[^，,。；;由]{0,12}|组织实施|組織實施|落[实實])[。；;]?$/;
const longest = 260;
const fewest = 2;

/** In a document that gives owners nowhere else, sentences that end in who does the work. Two of them at least. */
export const applySentenceOwners = (text: string, groups: readonly Group[], planYear: number | null): readonly Group[] => {
  if (groups.some(({ ownedBy, labels }) => ownedBy !== null || labels.length > 0)) return groups;
  const found = groups.map((group) => ownedAtEnd(text, group, planYear));
  return found.filter((group) => group !== null).length < fewest ? groups : groups.map((group, index) => found[index] ?? group);
};

// 1.地区生产总值增长6%。市发改委牵头，市统计局配合。
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a sentence that is nothing but owners and what they do
const ownersAlone = (
  text: string,
  { start, end }: Span,
  planYear: number | null,
): { readonly at: number; readonly owners: Owners } | null => {
  const stop = '。；;'.includes(text.charAt(end - 1)) ? end - 1 : end;
  const from = Math.max(start, end - longest);
  const inside = text.slice(from, stop);
  const before = Math.max(inside.lastIndexOf('。'), inside.lastIndexOf('；'));
  const last = inside.slice(before + 1);
  if (before < 0 || verbAtEnd(last) === null || /[:：“”]/.test(last)) return null;
  const owners = ownersOf(text, span(from + before + 1, stop), planYear);
  return owners === null ? null : { at: from + before, owners };
};

const ownedAtEnd = (text: string, group: Group, planYear: number | null): Group | null => {
  if (group.kind !== 'item' && group.kind !== 'paragraph') return null;
  const last = group.paragraphs.at(-1) ?? group.body;
  const from = Math.max(last.start, last.end - longest);
  const match = tail.exec(text.slice(from, last.end));
  const alone = match === null ? ownersAlone(text, last, planYear) : null;
  const at = match === null ? (alone?.at ?? -1) : from + match.index;
  const owners =
    match?.[1] === undefined
      ? (alone?.owners ?? null)
      : ownersIn(text, span(at + match[0].indexOf('由') + 1, last.end), match[1].length, planYear);
  if (owners === null || at <= last.start) return null;
  const words = span(last.start, '。；;'.includes(text.charAt(at)) ? at + 1 : at);
  return group.paragraphs.length === 0
    ? { ...group, body: words, owners, ownedBy: 'bracket' }
    : { ...group, paragraphs: [...group.paragraphs.slice(0, -1), words], owners, ownedBy: 'bracket' };
};

/** What a verb of the field follows is read with it; what only 提出意见 follows is responsible. */
const ownersIn = (text: string, { start, end }: Span, names: number, planYear: number | null): Owners | null => {
  const verb =
    /^(?:[牵牽][头頭][负負][责責]|[牵牽][头頭]|[负負][责責]|落[实實]|组织实施|組織實施)/.exec(text.slice(start + names, end))?.[0] ?? '';
  const clause = span(start, start + names + (verbAtEnd(verb) === null ? 0 : verb.length));
  return ownersOf(text, clause, planYear);
};

/** The owners of a clause that names units and nothing else. */
const ownersOf = (text: string, clause: Span, planYear: number | null): Owners | null => {
  const owners = noOwners();
  readOwnerClause(text, clause, planYear, owners);
  const named = [...owners.leads, ...owners.responsible, ...owners.partners];
  return named.length > 0 && named.every(({ name }) => looksLikeUnit(name)) ? owners : null;
};
