-- Where each stretch of the text stood for who read the document: page, paragraph, cell. One row of numbers each, compact, since a workbook has one
-- for every cell: [start, end, page, paragraph, table, sheet, cell], null for what the format does not know. Plain text has none: its lines say it.
alter table plan_document add column places jsonb not null default '[]';
