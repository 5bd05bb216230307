import { Page } from '../../components/page.js';

/** 勘误 */
export const ErrataPage = () => <Page title="勘误">{null}</Page>;
