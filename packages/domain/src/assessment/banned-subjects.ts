import type { Words } from '../progress/light-pack.js';

/** A subject that may not count in an assessment, how it is written about, and the text that says so. */
export type BannedSubject = {
  readonly key: string;
  readonly name: Words;
  /** How the subject is named. Read over the text without spaces and punctuation, in lower case. */
  readonly pattern: RegExp;
  readonly article: Words;
};

const relief2024: Words = {
  zh: '《整治形式主义为基层减负若干规定》（2024年8月）：领导批示、发表稿件不得作为考核内容，拍照和会议痕迹不得作为工作评价依据',
  en: 'Provisions against formalism (August 2024): leaders’ praise and published articles may not count in assessment; photos and traces of meetings are no measure of work',
};
const relief2026: Words = {
  zh: '国办函〔2026〕12号（2026年1月，以正式文本为准）：不得打卡签到、积分排名、统计在线时长，不得考核安装率、登录率，不得强制上传照片，政务应用不得作为考核的主要载体',
  en: 'State Council General Office letter 〔2026〕 No. 12 (January 2026, confirm): no check-in, point ranking or online time; no install or log-in rates; no forced photo upload; an app is not the main carrier of assessment',
};

// Carrying out what an instruction orders is work, its praise is not: 批示件按时办结 may count, 批示加分 may not.
const instruction =
  /(获|得到|受到|取得|争取).{0,12}批示|批示.{0,8}(加分|奖励|次数|数量|篇数|条数)|批示(?!.{0,8}(办理|落实|办结|交办|督办|贯彻))|圈阅|(领导|首长|省委|省政府|上级)的?(肯定|表扬|点赞|好评|签批)|leaders?praise|praisebyleaders/;

/** The one registry of what the law keeps out of assessments. */
export const bannedSubjects: readonly BannedSubject[] = [
  { key: 'instruction', name: { zh: '领导批示、肯定', en: 'leaders’ praise' }, pattern: instruction, article: relief2024 },
  {
    key: 'article',
    name: { zh: '发稿、宣传报道', en: 'published articles' },
    pattern:
      /发稿|刊发|刊登|上稿|稿件|投稿|用稿|(信息|简报|经验|材料|媒体|稿)被?(采用|录用|刊用|转载)|(新闻|宣传|媒体)报道|推文|公众号|阅读量|转发(量|数|率)|点赞|(articles|news)published|publishedarticles|presscoverage/,
    article: relief2024,
  },
  {
    key: 'photo',
    name: { zh: '拍照留痕', en: 'photos and traces' },
    pattern: /拍照|照片|留痕|痕迹(管理|资料|材料)|截图|截屏|图片(数|上传|佐证)|视频(上传|打卡)|photo|screenshot/,
    article: relief2024,
  },
  {
    key: 'meeting',
    name: { zh: '会议次数、会议记录', en: 'meetings held' },
    pattern: /(会议|开会|例会|学习)的?(次数|场次|记录|纪要|台账|签到|笔记)|召开会议(不少于)?\d*(次|场)|meetingsheld/,
    article: relief2024,
  },
  {
    key: 'login',
    name: { zh: '登录率、使用率', en: 'log-in rates' },
    pattern:
      /登[录陆](率|次数|天数|频次|情况|系统)|(用户|账号|系统|平台|app)活跃|活跃用户|[日月]活(率|量|数|用户|跃)|(系统|平台|应用|app|小程序|软件|账号)的?使用(率|次数|情况|频次|时长)|login|logon|activeusers/,
    article: relief2026,
  },
  {
    key: 'online',
    name: { zh: '在线时长', en: 'online time' },
    pattern: /在线(时长|时间|学习)|(人员|干部|用户|账号|每日)在线率|学习(时长|积分)|浏览时长|onlinetime|timeonline/,
    article: relief2026,
  },
  { key: 'check-in', name: { zh: '打卡、签到', en: 'check-in' }, pattern: /打卡(?!地|点)|签到|刷脸|checkin/, article: relief2026 },
  {
    key: 'ranking',
    name: { zh: '积分排名', en: 'point ranking of activity' },
    pattern: /积分(排名|排行|榜|制|兑换|考核)|排行榜|晒积分|leaderboard/,
    article: relief2026,
  },
  {
    key: 'install',
    name: { zh: 'App安装率、注册率', en: 'install rates' },
    pattern:
      /(安装|下载|激活|绑定|实名|注册)率|下载量|关注(率|量|数)|(app|平台|系统|用户|账号)注册|(安装|下载|关注|推广)(app|应用|小程序|公众号|客户端)|app(安装|下载|推广)|installrate|installationrate/,
    article: relief2026,
  },
];

/** The banned subject that a text names; null where it names none. Spaces, punctuation and full-width letters do not hide it. */
export const bannedSubjectIn = (text: string): BannedSubject | null => {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}\p{Cf}]+/gu, '');
  return bannedSubjects.find(({ pattern }) => pattern.test(bare)) ?? null;
};
