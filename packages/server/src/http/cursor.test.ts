import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { cursorOf, positionOf } from './cursor.js';

const Position = Type.Object({ key: Type.String(), ord: Type.Integer() });

describe('cursors', () => {
  it('come back as the position they were made of', () => {
    expect(positionOf(cursorOf({ key: '王', ord: 3 }), Position)).toEqual({ ok: true, value: { key: '王', ord: 3 } });
    expect(positionOf(undefined, Position)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['garbage', '%%%'],
    ['not JSON', 'aGVsbG8'],
    ['another list', cursorOf({ seq: 1 })],
    ['null', cursorOf(null)],
  ])('are refused when they are %s', (_name, cursor) => {
    expect(positionOf(cursor, Position)).toMatchObject({ ok: false, refusal: { code: 'input-invalid', data: { detail: 'cursor' } } });
  });
});
