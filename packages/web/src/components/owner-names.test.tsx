import { expect, test } from 'vitest';
import { renderInApp } from '../testing/render-in-app.js';
import { type Owner, OwnerNames } from './owner-names.js';

const owner = (printed: string, more: Partial<Owner> = {}): Owner => ({
  printed,
  corrected: printed,
  isPost: false,
  isCollective: false,
  unitId: printed,
  collectiveId: null,
  officialId: null,
  ...more,
});

const textOf = async (owners: readonly Owner[], address = '/', open = false) =>
  (await renderInApp(<OwnerNames owners={owners} open={open} marksFirst />, address)).container.textContent?.trim();

test('the first of several leads, and says so', async () => {
  expect(await textOf([owner('省水利厅'), owner('省财政厅')])).toBe('省水利厅首、省财政厅');
});

test('one alone needs no mark; an open list ends in 等', async () => {
  expect(await textOf([owner('省水利厅')], '/', true)).toBe('省水利厅等');
});

test('a name in no registry is marked, a post is not', async () => {
  expect(await textOf([owner('某某办', { unitId: null })])).toBe('某某办待确认');
  expect(await textOf([owner('省政府分管领导同志', { unitId: null, isPost: true })])).toBe('省政府分管领导同志');
});

test('the reading in the address decides which words are shown', async () => {
  const corrupt = owner('甲乙市人民政府', { corrected: '丙市人民政府' });
  expect(await textOf([corrupt], '/?reading=printed')).toBe('甲乙市人民政府');
  expect(await textOf([corrupt], '/?reading=corrected')).toBe('丙市人民政府');
});
