import { Page } from '../../components/page.js';

/** 城市 */
export const CitiesPage = () => <Page title="城市">{null}</Page>;
