import type { LightPack } from './light-pack.js';
import { jinzhai } from './packs/jinzhai.js';
import { longxian } from './packs/longxian.js';
import { ouhai } from './packs/ouhai.js';
import { xuancheng } from './packs/xuancheng.js';
import { yinchuan } from './packs/yinchuan.js';

/** The packs that come with the product; the first is the one a new plan is judged by. An office copies one and changes it. */
export const shippedPacks: readonly [LightPack, ...LightPack[]] = [yinchuan, xuancheng, jinzhai, ouhai, longxian];

/** A shipped pack by id and version; null where it is none. */
export const shippedPack = (id: string, version: number): LightPack | null =>
  shippedPacks.find((pack) => pack.id === id && pack.version === version) ?? null;
