import { documentNumber, eventName, type Lang, type Machine } from '@luoshi/domain';
import type { RemedyStep } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { Instant, Nullable } from '../http/schemas.js';
import type { Context } from '../operation.js';

/** What happened, in the reader's words. */
export const Step = Type.Object({
  event: Type.String(),
  eventName: Type.String(),
  at: Instant,
  by: Type.String(),
  note: Nullable(Type.String()),
});

/** The steps of an instruction, problem or complaint as its page shows them. `recorded`: what its first step is called. */
export const stepsView = (
  machine: Machine<string, string>,
  steps: readonly RemedyStep[],
  recorded: string,
  lang: Lang,
): Static<typeof Step>[] => {
  const nameOf = (event: string): string => {
    if (event === 'record') return recorded;
    return event === 'hand-over' ? handedOver[lang] : eventName(machine, event, lang);
  };
  return steps.map((step) => ({ ...step, eventName: nameOf(step.event) }));
};

const handedOver = { zh: '单位合并，转由新单位办理，原单位', en: 'units merged, handed over from' } as const;

/** A step taken now by who asks. */
export const stepNow = ({ now, actorName }: Context, event: string, note = ''): RemedyStep => ({
  event,
  at: now().toISOString(),
  by: actorName,
  note: note.trim() === '' ? null : note.trim(),
});

/** 〔2024〕3号. */
export const numberOf = ({ year, no }: { readonly year: number; readonly no: number }): string => documentNumber('', year, no);
