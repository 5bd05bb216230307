import { Page } from '../../components/page.js';

/** 审计 */
export const AuditPage = () => <Page title="审计">{null}</Page>;
