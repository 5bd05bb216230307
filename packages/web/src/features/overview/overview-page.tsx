import { Page } from '../../components/page.js';

/** 总览 */
export const OverviewPage = () => <Page title="总览">{null}</Page>;
