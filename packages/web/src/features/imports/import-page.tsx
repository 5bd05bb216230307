import { Page } from '../../components/page.js';

/** 导入 */
export const ImportPage = () => <Page title="导入">{null}</Page>;
