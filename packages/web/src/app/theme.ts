import type { ThemeConfig } from 'antd';
import { palette } from './palette.js';

/** Chinese fonts of Windows, macOS and Linux, in this order; none is shipped. */
export const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif';

/** Ant Design in the house's colours. Its own default blue and its pale greys fail AA contrast. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.accent,
    colorPrimaryHover: '#0747b0',
    colorPrimaryActive: '#053a91',
    colorLinkHover: '#0747b0',
    colorLink: palette.accent,
    colorText: palette.ink,
    colorTextSecondary: palette['ink-soft'],
    colorTextTertiary: palette['ink-soft'],
    colorTextDescription: palette['ink-soft'],
    colorTextPlaceholder: '#667080',
    colorTextDisabled: '#6f7885',
    colorBorder: '#a9b1bc',
    colorBorderSecondary: palette.line,
    colorError: palette.bad,
    colorWarning: palette.warn,
    colorSuccess: palette.good,
    colorBgLayout: palette.ground,
    borderRadius: 3,
    controlHeight: 32,
    fontFamily,
    motion: false,
    wireframe: false,
  },
};
