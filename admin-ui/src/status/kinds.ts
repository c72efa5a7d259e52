/** How something stands, in as many words as there are shapes for. */
export type StatusKind = 'done' | 'current' | 'waiting' | 'skipped' | 'overdue' | 'blocked' | 'warn' | 'info';
