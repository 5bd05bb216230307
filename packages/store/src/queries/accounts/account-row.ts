import type { Role } from '@luoshi/domain';

/** An account as the administration sees it: without its secrets. */
export type AccountRow = {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly officialId: string | null;
  readonly officialName: string | null;
  readonly state: 'active' | 'disabled';
  readonly mustChangePassword: boolean;
  readonly createdAt: Date;
};
