import { env } from '../env';

/**
 * The access token lives in this module and nowhere else: no storage that another script or a later user of the
 * machine could read. A reload gets a new one from the HttpOnly refresh cookie.
 */
let token: string | null = null;
let refreshing: Promise<boolean> | null = null;

export const accessToken = () => token;
export const setAccessToken = (value: string | null) => {
  token = value;
};

/** Single flight: ten requests that meet an expired token cause one refresh. */
export function refreshSession(): Promise<boolean> {
  refreshing ??= requestRefresh().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function requestRefresh(): Promise<boolean> {
  try {
    const response = await fetch(`${env.apiUrl}/auth/refresh`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    // read in any case: an answer left unread keeps its connection
    const reply = (await response.json()) as { jwt?: string | null };
    setAccessToken(response.ok ? (reply.jwt ?? null) : null);
    return token !== null;
  } catch {
    return false;
  }
}
