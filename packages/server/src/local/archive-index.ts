import type { LedgerRowView } from '../features/tasks/contract.js';
import type { ArchiveManifest } from './archive-manifest.js';

/** The page a person opens first, today or in thirty years: what the package holds, and every task with its owners and its last light. */
export const archiveIndex = ({ jurisdictionId, takenAt, audit, files }: ArchiveManifest, tasks: readonly LedgerRowView[]): string =>
  `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>督查督办台账归档 ${escaped(takenAt.slice(0, 10))}</title>
<style>body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:70em;padding:0 1em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top}code{font-size:12px;word-break:break-all}</style>
<h1>督查督办台账归档</h1>
<p>行政区划代码 ${escaped(jurisdictionId)}，归档时间 ${escaped(takenAt)}，任务${tasks.length}项，文件${files.length}个。</p>
<p>审计链${audit.entries}条，末条哈希 <code>${escaped(audit.headHash ?? '—')}</code>。用 <code>luoshi verify 本文件包</code> 核验是否完整；<code>data/ledger.backup</code> 可用 <code>luoshi restore</code> 恢复。</p>
<h2>任务</h2>
<table><thead><tr><th>编号</th><th>任务</th><th>牵头领导</th><th>牵头单位</th><th>状态</th></tr></thead><tbody>
${tasks.map(taskRow).join('\n')}
</tbody></table>
<h2>文件</h2>
<table><thead><tr><th>文件</th><th>字节</th><th>SHA-256</th></tr></thead><tbody>
${files.map(({ path, size, sha256 }) => `<tr><td><a href="${encodeURI(path)}">${escaped(path)}</a></td><td>${size}</td><td><code>${sha256}</code></td></tr>`).join('\n')}
</tbody></table>
</html>
`;

const taskRow = ({ no, corrected, leaders, leadUnits, status }: LedgerRowView): string =>
  `<tr>${[no ?? '—', corrected, namesOf(leaders), namesOf(leadUnits), status?.light?.sentence ?? '—'].map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`;

const namesOf = (owners: readonly { readonly corrected: string }[]): string => owners.map(({ corrected }) => corrected).join('、');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
