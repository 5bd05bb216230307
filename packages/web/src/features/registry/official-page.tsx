import { Page } from '../../components/page.js';

/** 领导 */
export const OfficialPage = () => <Page title="领导">{null}</Page>;
