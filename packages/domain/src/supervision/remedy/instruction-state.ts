import type { Machine } from '../machine.js';

/** recorded 已登记，待交办 · assigned 办理中 · reported 已呈报领导 · closed 已办结 · withdrawn 已撤销. */
export type InstructionState = 'recorded' | 'assigned' | 'reported' | 'closed' | 'withdrawn';
/** What can happen to an instruction. */
export type InstructionEvent = 'assign' | 'report' | 'close' | 'withdraw';

/** 领导批示: recorded, made into sheets for one unit or several, reported back to who gave it, closed by him. It counts in no assessment. */
export const instructionMachine = {
  initial: 'recorded',
  refusal: 'instruction-not-open',
  states: {
    recorded: { zh: '已登记，待交办', en: 'recorded, to be assigned' },
    assigned: { zh: '办理中', en: 'under way' },
    reported: { zh: '已呈报领导', en: 'reported to the leader' },
    closed: { zh: '已办结', en: 'closed' },
    withdrawn: { zh: '已撤销', en: 'withdrawn' },
  },
  events: {
    assign: {
      zh: '交办',
      en: 'assign',
      action: 'instruction.write',
      to: { recorded: 'assigned', assigned: 'assigned', reported: 'assigned' },
    },
    report: { zh: '呈报办理结果', en: 'report to the leader', action: 'instruction.write', to: { assigned: 'reported' } },
    close: { zh: '办结', en: 'close', action: 'instruction.close', to: { reported: 'closed' } },
    withdraw: { zh: '撤销', en: 'withdraw', action: 'instruction.write', to: { recorded: 'withdrawn' } },
  },
} as const satisfies Machine<InstructionState, InstructionEvent>;
