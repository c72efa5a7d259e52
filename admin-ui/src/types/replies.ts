/** The frame of every reply. */
import type { Finding } from './findings';

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface ListReply<T> {
  data: T[];
  meta: { pagination: Pagination };
}

export interface OneReply<T> {
  data: T;
}

export interface ErrorReply {
  data: null;
  error: { status: number; name: string; message: string; details?: ErrorDetails };
}

export interface ErrorDetails {
  summary?: string;
  findings?: Finding[];
  errors?: { field?: string; path?: string[]; message: string }[];
  currentVersion?: number | null;
}
