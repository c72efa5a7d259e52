import type { Me, OneReply } from '../types';
import { request } from './http';

let current: Promise<Me> | null = null;

/** Who is logged in, what he may do, which rulebook applies: asked once per session. */
export function loadMe(): Promise<Me> {
  current ??= request<OneReply<Me>>('/me')
    .then((reply) => reply.data)
    .catch((error: unknown) => {
      current = null;
      throw error;
    });
  return current;
}

export function forgetMe() {
  current = null;
}
