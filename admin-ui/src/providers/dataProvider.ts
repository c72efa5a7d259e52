import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import type { ListReply, OneReply } from '../types';
import { request } from './http';
import { newIdempotencyKey } from './idempotency';
import { listQuery } from './listQuery';

type Row = Record<string, unknown> & { documentId?: string; id?: Identifier };

/** Asks the API for at most this many ids at once: longer addresses are cut by proxies, larger pages by the server. */
const CHUNK = 50;

/** react-admin's id is our documentId; rows without one (rulebooks, facts) have an id of their own. */
const withId = <T>(row: T): T & RaRecord => {
  const { documentId, id } = row as Row;
  return { ...row, id: documentId ?? id ?? '' } as T & RaRecord;
};

async function getList(resource: string, params: Partial<GetListParams>) {
  const reply = await request<ListReply<Row>>(`/${resource}${listQuery(params)}`, { signal: params.signal });
  const data = reply.data.map(withId);
  return { data, total: reply.meta?.pagination?.total ?? data.length };
}

async function getOne(resource: string, id: Identifier, signal?: AbortSignal) {
  const reply = await request<OneReply<Row>>(`/${resource}/${id}`, { signal });
  return { data: withId(reply.data) };
}

async function getMany(resource: string, ids: Identifier[], signal?: AbortSignal) {
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, i) => ids.slice(i * CHUNK, (i + 1) * CHUNK));
  const pages = await Promise.all(
    chunks.map((chunk) =>
      getList(resource, { pagination: { page: 1, perPage: CHUNK }, filter: { documentId: chunk }, signal }),
    ),
  );
  return { data: pages.flatMap((page) => page.data) };
}

const refuseDeletion = () => Promise.reject(new Error('本系统不删除任何记录，请办理终止、作废或更正。'));

/**
 * The Strapi-shaped API as react-admin wants it. Nothing is ever deleted and nothing changes many rows at once,
 * so those doors stay shut; updates carry the version they were read with.
 */
export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => getList(resource, params),
  getOne: (resource, { id, signal }) => getOne(resource, id, signal),
  getMany: (resource, { ids, signal }) => getMany(resource, ids, signal),
  getManyReference: (resource, { target, id, filter, ...params }) =>
    getList(resource, { ...params, filter: { ...filter, [target]: id } }),
  create: async (resource, { data }) => {
    const reply = await request<OneReply<Row>>(`/${resource}`, {
      method: 'POST',
      body: data,
      idempotencyKey: newIdempotencyKey(),
    });
    return { data: withId(reply.data) };
  },
  update: async (resource, { id, data, previousData }) => {
    const version = (previousData as { version?: number } | undefined)?.version;
    const reply = await request<OneReply<Row>>(`/${resource}/${id}`, {
      method: 'PUT',
      body: data,
      version,
      idempotencyKey: newIdempotencyKey(),
    });
    return { data: withId(reply.data) };
  },
  updateMany: refuseDeletion,
  delete: refuseDeletion,
  deleteMany: refuseDeletion,
} as DataProvider;
