import { env } from '../env';
import { ApiError, offlineError } from './apiError';
import { accessToken, refreshSession } from './session';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** Expected version of the row: sent as If-Match, answered with 412 when someone else was faster. */
  version?: number;
  /** One key per submit; a repeated request with it gets the first answer. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Every call to the API goes through here: token, one silent refresh, errors as ApiError. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await authorised(path, options);
  if (response.status === 204) return undefined as T;
  const reply = await response.json().catch(() => null);
  if (!response.ok) throw ApiError.from(response.status, reply);
  return reply as T;
}

/** A file behind the same token; a plain link could not carry it. */
export async function requestFile(path: string): Promise<{ blob: Blob; filename: string | null }> {
  const response = await authorised(path, {});
  if (!response.ok) throw ApiError.from(response.status, await response.json().catch(() => null));
  return { blob: await response.blob(), filename: filenameOf(response.headers.get('Content-Disposition')) };
}

async function authorised(path: string, options: RequestOptions): Promise<Response> {
  const first = await send(path, options);
  if (first.status !== 401) return first;
  return (await refreshSession()) ? send(path, options) : first;
}

async function send(path: string, { method = 'GET', body, signal, ...options }: RequestOptions): Promise<Response> {
  try {
    return await fetch(`${env.apiUrl}${path}`, {
      method,
      signal,
      credentials: 'same-origin',
      headers: headersOf(body, options),
      body: bodyOf(body),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offlineError();
  }
}

function headersOf(body: unknown, { version, idempotencyKey }: RequestOptions): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  const token = accessToken();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (version !== undefined) headers.set('If-Match', `"${version}"`);
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey);
  return headers;
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined) return undefined;
  return body instanceof FormData ? body : JSON.stringify(body);
}

function filenameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}
