import { Page } from '../../components/page.js';

/** 单位 */
export const UnitsPage = () => <Page title="单位">{null}</Page>;
