import { describe, expect, it } from 'vitest';
import { pinyinKeys } from './pinyin-keys.js';

describe('pinyinKeys', () => {
  it('sorts Chinese names as a reader expects', async () => {
    const keyOf = await pinyinKeys();
    const sorted = ['省住房城乡建设厅', '省财政厅', '大连海关', '省沈抚示范区管委会'].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    expect(sorted).toEqual(['大连海关', '省财政厅', '省沈抚示范区管委会', '省住房城乡建设厅']);
  });

  it('keeps what is no Chinese character', async () => {
    expect((await pinyinKeys())('省5G办')).toBe('sheng 5g ban');
  });
});
