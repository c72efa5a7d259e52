import type { AuthProvider } from 'react-admin';
import { mayDo } from './access';
import { ApiError } from './apiError';
import { request } from './http';
import { forgetMe, loadMe } from './me';
import { accessToken, refreshSession, setAccessToken } from './session';

/** Tokens stay in memory; the session survives a reload through the refresh cookie that scripts cannot read. */
export const authProvider: AuthProvider = {
  login: async ({ username, password }: { username: string; password: string }) => {
    const reply = await request<{ jwt: string }>('/auth/local', {
      method: 'POST',
      body: { identifier: username, password },
    });
    forgetMe();
    setAccessToken(reply.jwt);
  },
  logout: async () => {
    if (accessToken()) await request('/auth/logout', { method: 'POST', body: {} }).catch(() => undefined);
    setAccessToken(null);
    forgetMe();
  },
  checkAuth: async () => {
    if (accessToken() || (await refreshSession())) return;
    // No message: the login page already says what to do.
    throw Object.assign(new Error('未登录'), { message: false });
  },
  checkError: async (error: unknown) => {
    if (error instanceof ApiError && error.status === 401) throw new Error('登录已失效，请重新登录。');
  },
  getIdentity: async () => {
    // Asked by the frame while a lost session is already being led to the login page: nobody, rather than an error.
    const me = await loadMe().catch(() => null);
    return { id: me?.user.username ?? '', fullName: me?.user.displayName ?? me?.user.username ?? '' };
  },
  getPermissions: async () => (await loadMe()).can,
  canAccess: async ({ resource, action }) => mayDo(await loadMe(), resource, action),
};
