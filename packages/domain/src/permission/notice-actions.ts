import { business, type Role, type Rule } from './roles.js';

// Who keeps the house sees what went out and why not; what a message says is seen by its receiver alone.
const keepers: readonly Role[] = ['system-admin', 'supervisor'];

/** The rows of the matrix for reminders. */
export const noticeActions = {
  'notice.read': { roles: business, scope: 'oneself', zh: '查看和设置本人的提醒', en: 'read and set one’s own notices' },
  'delivery.read': { roles: keepers, scope: 'jurisdiction', zh: '查看提醒发送情况', en: 'see what was sent' },
  'delivery.resend': { roles: keepers, scope: 'jurisdiction', zh: '重发提醒', en: 'send a notice again' },
  'channel.write': { roles: ['system-admin'], scope: 'jurisdiction', zh: '设置提醒规则和渠道', en: 'set rules and channels of notices' },
} as const satisfies Record<string, Rule>;
