import type { Me, OneReply } from '../types';
import { ApiError } from './apiError';
import { request } from './http';
import { accessToken, refreshSession } from './session';

let current: Promise<Me> | null = null;

/** Who is logged in, what he may do, which rulebook applies: asked once per session. */
export function loadMe(): Promise<Me> {
  current ??= askMe().catch((error: unknown) => {
    current = null;
    throw error;
  });
  return current;
}

/** A page that has just been loaded has no token yet; asked without one the server could only refuse. */
async function askMe(): Promise<Me> {
  if (!accessToken() && !(await refreshSession())) throw new ApiError(401, '请先登录。');
  return (await request<OneReply<Me>>('/me')).data;
}

export function forgetMe() {
  current = null;
}
