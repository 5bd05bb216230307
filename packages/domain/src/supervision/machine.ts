import type { Lang } from '../diagnostics.js';
import type { Action } from '../permission/permission.js';
import { granted, type RefusalCode, type Result, refused } from '../refusals.js';

type Words = Readonly<Record<Lang, string>>;

/** An event of a state machine: its name, which action of the permission matrix it needs, and where it leads from which state. */
export type Transition<S extends string> = Words & { readonly action: Action; readonly to: Readonly<Partial<Record<S, S>>> };

/** A thing's states and the events that move it: its table of transitions (invariant 6). What an event does not list is refused. */
export type Machine<S extends string, E extends string> = {
  readonly initial: S;
  /** Given when a state does not allow an event; its sentence knows {state}, {event} and {open}. */
  readonly refusal: RefusalCode;
  readonly states: Readonly<Record<S, Words>>;
  readonly events: Readonly<Record<E, Transition<S>>>;
};

/** The state an event leads to, or null where the state does not allow it. */
export const stateAfter = <S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E): S | null =>
  machine.events[event].to[state] ?? null;

/** The events a state allows, in the order of the table. Who may cause them is asked of the permission matrix. */
export const openEvents = <S extends string, E extends string>(machine: Machine<S, E>, state: S): readonly E[] =>
  (Object.keys(machine.events) as E[]).filter((event) => stateAfter(machine, state, event) !== null);

/** The states from which an event is allowed: what the UPDATE repeats in its WHERE. */
export const statesBefore = <S extends string, E extends string>(machine: Machine<S, E>, event: E): readonly S[] =>
  Object.keys(machine.events[event].to) as S[];

/** The state's name for a refusal or a screen. */
export const stateName = <S extends string, E extends string>(machine: Machine<S, E>, state: S, lang: Lang): string =>
  machine.states[state][lang];

/** The event's name for a button or a refusal. */
export const eventName = <S extends string, E extends string>(machine: Machine<S, E>, event: E, lang: Lang): string =>
  machine.events[event][lang];

/** Whether a word read from outside is a state of the machine. */
export const isStateOf = <S extends string, E extends string>(machine: Machine<S, E>, word: string): word is S =>
  Object.hasOwn(machine.states, word);

/** The state an event leads to. Refused where the state does not allow it, naming the state and what can be done instead. */
export const transition = <S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E, lang: Lang): Result<S> => {
  const to = stateAfter(machine, state, event);
  return to === null ? refused(machine.refusal, whyNot(machine, state, event, lang)) : granted(to);
};

const whyNot = <S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E, lang: Lang) => ({
  state: stateName(machine, state, lang),
  event: eventName(machine, event, lang),
  open: openWords(machine, state, lang),
});

const openWords = <S extends string, E extends string>(machine: Machine<S, E>, state: S, lang: Lang): string => {
  const names = openEvents(machine, state).map((event) => eventName(machine, event, lang));
  if (names.length === 0) return lang === 'zh' ? '已经办结，请刷新' : 'it is finished: refresh';
  return lang === 'zh' ? `现在可以：${names.join('、')}` : `open now: ${names.join(', ')}`;
};
