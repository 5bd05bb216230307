import { Page } from '../../components/page.js';

/** 账号 */
export const UsersPage = () => <Page title="账号">{null}</Page>;
