import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  signIn: '登录',
  product: '落实',
  tagline: '督查督办台账',
  username: '用户名',
  password: '密码',
  expired: '登录已过期，请重新登录；登录后回到刚才的页面。',
  missing: '请填写用户名和密码',
  forgotten: '忘记密码请联系系统管理员重置。',
  changePassword: '修改密码',
  mustChange: '这是初始密码，请先改成自己的密码。',
  current: '现在的密码',
  next: '新密码',
  again: '再输一次新密码',
  rule: '至少12位，且不能与用户名相同',
  differs: '两次输入的新密码不一样',
  required: '请填写',
  save: '保存新密码',
  changed: '密码已修改，其他设备上的登录已失效',
  show: '显示密码',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  signIn: 'Log in',
  product: 'Luoshi',
  tagline: 'Supervision ledger',
  username: 'User name',
  password: 'Password',
  expired: 'Your session has ended. Log in again to return to where you were.',
  missing: 'Enter user name and password',
  forgotten: 'Forgotten your password? The system administrator can reset it.',
  changePassword: 'Change password',
  mustChange: 'This is the initial password. Choose your own first.',
  current: 'Present password',
  next: 'New password',
  again: 'New password again',
  rule: 'At least 12 characters, and not the user name',
  differs: 'The two new passwords differ',
  required: 'Required',
  save: 'Save the new password',
  changed: 'Password changed; log-ins on other devices are closed',
  show: 'Show password',
};

/** Words of log-in and password. */
export const sessionWords = { zh, en };
