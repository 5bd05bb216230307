import { Page } from '../../components/page.js';

export const TaskPage = () => <Page title="任务">{null}</Page>;
