import { beforeAll, expect, it } from 'vitest';
import { describeServer } from '../../testing/describe-server.js';
import { type PlayedInspection, playInspection } from '../../testing/play-inspection.js';
import type { PaperView } from './contract.js';

// 国令第733号 §16–§18 on paper.
describeServer((server) => {
  let play: PlayedInspection;
  let inspectionId = '';
  const ask = async (kind: string) => {
    const body = { kind, inspectionId, unitId: play.unitIds.industry };
    return (await play.people.drafter.ask('POST /api/papers', body)).json<PaperView & { code: string; detail: string }>();
  };
  beforeAll(async () => {
    play = await playInspection(server());
    ({ inspectionId } = await play.fedBack());
  });

  it('orders to rectify each finding by its day', async () => {
    const { body, recipients, annexes } = await ask('rectification');
    expect(recipients).toBe('省工业和信息化厅');
    expect(body).toContain('需要整改的问题1个');
    expect(body).toContain('1.3笔账款未列入台账。整改要求：4月底前补列并清偿。时限：2024年4月30日前。');
    expect(annexes[0]?.table?.rows).toEqual([['1', '3笔账款未列入台账', '减负通知第二条', '4月底前补列并清偿', '2024-04-30']]);
  });

  it('concludes under the number that the conclusion was given, and says until when a review may be asked for', async () => {
    const paper = await ask('conclusion');
    expect(paper).toMatchObject({ givenNumber: expect.stringMatching(/^督结〔2024〕\d+号$/) });
    expect(paper.body).toContain('台账不全，清偿进度落后。');
    expect(paper.body).toContain('自收到之日起30日内申请复核');
    const issued = await play.people.drafter.ask(`POST /api/papers/${paper.paperId}/issue`, { edit: 1, issuedOn: '2024-04-15' });
    expect(issued.json<PaperView>().number).toBe(paper.givenNumber);
  });

  it('has no decision of a review that was not decided', async () => {
    expect(await ask('review')).toMatchObject({ code: 'paper-without-facts', detail: expect.stringContaining('复核还没有决定') });
  });
});
