import type { Lang } from '../diagnostics.js';

type ChannelRule = Readonly<Record<Lang, string>> & {
  /** Goes to each person, or to a group's robot or a program. */ readonly to: 'person' | 'endpoint';
};

/** Every way out of the product that the administrator can set up. In the app and by calendar feed it needs none. */
export const channelKinds = {
  mail: { zh: '邮件', en: 'e-mail', to: 'person' },
  wecom: { zh: '企业微信机器人', en: 'WeCom robot', to: 'endpoint' },
  dingtalk: { zh: '钉钉机器人', en: 'DingTalk robot', to: 'endpoint' },
  feishu: { zh: '飞书机器人', en: 'Feishu robot', to: 'endpoint' },
  webhook: { zh: '签名回调', en: 'signed webhook', to: 'endpoint' },
} as const satisfies Record<string, ChannelRule>;

/** A kind of channel. */
export type ChannelKind = keyof typeof channelKinds;
