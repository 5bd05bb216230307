import { Page } from '../../components/page.js';

export const LedgerPage = () => <Page title="台账">{null}</Page>;
