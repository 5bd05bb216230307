// 责任编辑:张靖宇      打印本页  关闭窗口      扫一扫在手机打开当前页      — 3 —
// ^^^^^^^^^^^^^^^      what the web page or the printer put around the document

const longest = 100;

/** Every kind of noise that is known by its shape, with the pattern of a whole line. */
const kinds = [
  ['editor', /^[（(【[]?(?:责任编辑|编辑|责编|审核|校对|初审|复审|终审|监制|作者|记者|供稿|撰稿|录入)[:：]/],
  [
    'source',
    /^[（(【[]?(?:(?:信息|文章|稿件)?来源|发布(?:时间|日期|机构|单位)|公开(?:时间|日期)|时间|日期|索引号|主题(?:分类|词)|文号|有效性|成文日期|发文日期)[:：].{0,60}$/,
  ],
  [
    'page-tools',
    /^[[【（(]?\s*(?:打印(?:本页|此页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|分享(?:到|至)?|返回(?:顶部|首页|列表)?|下载|复制链接|朗读|我要纠错|纠错|字体|字号|大|中|小)(?:[\s|｜/·:：【】[\]]|打印|关闭|收藏|分享|返回|本页|窗口|顶部|到|微信|微博|QQ|空间|字体|大|中|小)*[\]】）)]?$/,
  ],
  ['qr-code', /^(?:扫一扫|微信扫|扫码|用微信|长按)/],
  [
    'attachment',
    /^(?:附件(?:下载)?|相关附件|点击下载|下载附件)\s*[0-9一二三四五六七八九十]*\s*[:：.、]?\s*.*\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar)\b.*$/i,
  ],
  ['attachment', /^(?:附件下载|相关附件|点击下载)[:：]?/],
  [
    'links',
    /^(?:相关(?:链接|阅读|解读|稿件|新闻|文档|文件)|上一篇|下一篇|解读链接|政策解读|当前位置|您(?:当前)?(?:的)?(?:所在)?位置|首页)\s*[:：>》]/,
  ],
  [
    'site',
    /^(?:版权所有|主办单位[:：].{0,30}承办|网站(?:标识码|地图)|(?:[\u4e00-\u9fff]ICP备)|浏览(?:次数|量)|访问量|点击(?:数|量|率)|阅读(?:次数|量)?\s*[:：]?\s*\d|Copyright|技术支持)/i,
  ],
  // 抄送：市委各部门，市人大常委会办公室。     某市人民政府办公室      2025年2月20日印发
  ['footer', /^(?:抄送|抄报|主送|分送|印发|报送)\s*[:：]/],
  ['footer', /^[\u4e00-\u9fff]{4,30}\s*(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[二〇零○一三四五六七八九十年月]{6,14}日)\s*印\s*发$/],
  ['footer', /^(?:共印|印)\s*\d+\s*份$/],
  // 目  录
  ['contents', /^目\s*[录錄次]$/],
  ['page-number', /^(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type NoiseKind = (typeof kinds)[number][0];

/** What kind of noise a printed line is, or null. */
export const noiseKind = (text: string, from: number, to: number): NoiseKind | null => {
  if (to - from > longest || !(mayBeNoise(text.charCodeAt(from)) || endsAsNoise(text.charCodeAt(to - 1)))) return null;
  const line = text.slice(from, to);
  return kinds.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
};

const firstCharacters = new Set(
  [
    ...'目抄主分印报共责编审校初复终监作记供撰录信文稿来发公时日索主有成打关收分返下复朗我纠字大中小扫微用长附相点上解政当您首版网浏访阅技Cc-—–－第0123456789[【（(',
  ].map((c) => c.charCodeAt(0)),
);

/** A cheap look at the first character spares most lines the patterns; provinces' letters stand before ICP备. */
const mayBeNoise = (code: number): boolean => firstCharacters.has(code) || provinceLetters.has(code);

/** Lines of the printer end in 印发. */
const endsAsNoise = (code: number): boolean => code === 0x53d1;

const provinceLetters = new Set([...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'].map((c) => c.charCodeAt(0)));
