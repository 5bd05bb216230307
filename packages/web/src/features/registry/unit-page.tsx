import { Page } from '../../components/page.js';

/** 单位 */
export const UnitPage = () => <Page title="单位">{null}</Page>;
