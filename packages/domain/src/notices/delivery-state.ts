import type { Machine } from '../supervision/machine.js';

/** pending 待发 · sending 发送中 · sent 已发 · failed 未成 · unreachable 无法送达. */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'failed' | 'unreachable';
/** What can happen to a delivery. All but `resend` is done by the product. */
export type DeliveryEvent = 'claim' | 'deliver' | 'postpone' | 'recover' | 'give-up' | 'strand' | 'resend';

/**
 * A message on its way out. It is `sending` before the first byte leaves and `sent` when the other side has taken it: what was on its way when the
 * server was killed is known to be so, goes out again under the same id, and says that it may have arrived. What is sent stays sent.
 */
export const deliveryMachine = {
  initial: 'pending',
  refusal: 'delivery-not-open',
  states: {
    pending: { zh: '待发', en: 'waiting' },
    sending: { zh: '发送中', en: 'being sent' },
    sent: { zh: '已发出', en: 'sent' },
    failed: { zh: '发送失败', en: 'failed' },
    unreachable: { zh: '无法送达', en: 'nobody to send it to' },
  },
  events: {
    claim: { zh: '取出发送', en: 'take up', action: 'delivery.resend', to: { pending: 'sending' } },
    deliver: { zh: '送达', en: 'deliver', action: 'delivery.resend', to: { sending: 'sent' } },
    postpone: { zh: '稍后再试', en: 'try later', action: 'delivery.resend', to: { sending: 'pending' } },
    // The server that had it is gone.
    recover: { zh: '重新取回', en: 'take back', action: 'delivery.resend', to: { sending: 'pending' } },
    'give-up': { zh: '放弃', en: 'give up', action: 'delivery.resend', to: { sending: 'failed' } },
    strand: { zh: '无处可送', en: 'find nobody', action: 'delivery.resend', to: { sending: 'unreachable' } },
    resend: {
      zh: '立即重发',
      en: 'send now',
      action: 'delivery.resend',
      to: { pending: 'pending', failed: 'pending', unreachable: 'pending' },
    },
  },
} as const satisfies Machine<DeliveryState, DeliveryEvent>;

/** Minutes to wait after the so-manieth failed attempt: soon at first, then hourly, for as long as the office lets it try. */
export const retryMinutes = (attempts: number): number => waits[Math.min(attempts, waits.length) - 1] ?? 1;

const waits = [1, 2, 5, 15, 30, 60] as const;

/** Why something is not sent: known reasons in words; what the other side said stands beside them. */
export const deliveryReasons = {
  'no-account': { zh: '没有账号：请督查室线下告知，或为其开立账号', en: 'has no account: tell them on paper, or open an account' },
  'no-address': {
    zh: '没有填写邮箱：本人可在“提醒设置”中填写',
    en: 'gave no e-mail address: the person can enter one in the notice settings',
  },
  'no-channel': { zh: '渠道已停用或已删除', en: 'the channel is switched off or was removed' },
  unreachable: { zh: '连接不上', en: 'could not be reached' },
  timeout: { zh: '超时未应答', en: 'gave no answer in time' },
  'private-target': { zh: '地址指向内网，管理员未允许', en: 'leads into a private network, which is not allowed' },
  rejected: { zh: '对方拒收', en: 'was refused by the other side' },
  busy: { zh: '对方暂不接收', en: 'the other side takes nothing for now' },
  'log-in': { zh: '对方不接受用户名或密码', en: 'the other side does not accept the user name or password' },
  interrupted: { zh: '发送时服务中断，可能已送达', en: 'the server stopped while sending: it may have arrived' },
} as const;

/** A known reason. */
export type DeliveryReason = keyof typeof deliveryReasons;

/** Reasons that another attempt cannot cure: somebody must do something first. */
export const hopelessReasons: readonly DeliveryReason[] = ['rejected', 'private-target'];
