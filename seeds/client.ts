/** The product as a person uses it: over REST, logged in, on a stated day. Seeds and tests share it. */
export type Json = Record<string, unknown>;
export interface Answer<T> {
  status: number;
  data: T;
  meta: Json;
  error: {
    name: string;
    message: string;
    details: { findings?: { rule: string; outcome: string }[]; [key: string]: unknown };
  } | null;
  headers: Headers;
}

export class Refused extends Error {
  constructor(
    readonly answer: Answer<unknown>,
    what: string,
  ) {
    super(
      `${what}: ${answer.status} ${answer.error?.message ?? ''} ${JSON.stringify(answer.error?.details ?? {}).slice(0, 800)}`,
    );
  }
}

export interface CallOptions {
  version?: number;
  key?: string;
  headers?: Record<string, string>;
}

/** One question and its answer, for whoever keeps a record of what the product said. */
export interface Exchange {
  method: string;
  /** With its query. */
  path: string;
  body: unknown;
  status: number;
  /** The whole reply; `{}` where it was not JSON. */
  reply: Json;
}

export class Client {
  /** Told of every exchange of every client; tests hold the replies against what they should be. */
  static readonly observers: ((exchange: Exchange) => void)[] = [];

  token: string | null = null;
  /** ISO date sent as X-Today; null leaves the server its own clock. */
  today: string | null = null;
  user: Json = {};

  constructor(
    readonly baseUrl: string,
    /** Sent with every call. */
    private readonly headers: Record<string, string> = {},
  ) {}

  async login(identifier: string, password: string): Promise<this> {
    const answer = await this.call<unknown>('POST', '/api/auth/local', { identifier, password });
    const body = answer.data as unknown as { jwt?: string; user?: Json };
    if (!body?.jwt) throw new Refused(answer, `login ${identifier}`);
    this.token = body.jwt;
    this.user = body.user ?? {};
    return this;
  }

  /** The answer, whatever its status. */
  async call<T = Json>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      headers: {
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(this.today ? { 'x-today': this.today } : {}),
        ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
        ...(options.key ? { 'idempotency-key': options.key } : {}),
        ...this.headers,
        ...options.headers,
      },
    });
    const text = await response.text();
    const json = text.startsWith('{') ? JSON.parse(text) : {};
    for (const observe of Client.observers) observe({ method, path, body, status: response.status, reply: json });
    // the login endpoint answers { jwt, user } without an envelope, as Strapi does
    return {
      status: response.status,
      data: json.data ?? (json.jwt ? json : null),
      meta: json.meta ?? {},
      error: json.error ?? null,
      headers: response.headers,
    };
  }

  /** The data of a call that must succeed. */
  async must<T = Json>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
    const answer = await this.call<T>(method, path, body, options);
    if (answer.status >= 400) throw new Refused(answer, `${method} ${path}`);
    return answer.data;
  }

  get<T = Json>(path: string): Promise<T> {
    return this.must<T>('GET', path);
  }

  post<T = Json>(path: string, body: unknown = {}, options: CallOptions = {}): Promise<T> {
    return this.must<T>('POST', path, body, options);
  }

  put<T = Json>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.must<T>('PUT', path, body, options);
  }
}
