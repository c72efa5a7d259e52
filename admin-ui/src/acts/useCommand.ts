import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiError } from '../providers/apiError';
import { request } from '../providers/http';
import { newIdempotencyKey } from '../providers/idempotency';
import type { OneReply } from '../types';

export interface Command {
  path: string;
  method?: 'POST' | 'PUT';
  body?: unknown;
  version?: number;
}

/**
 * Runs one business act: busy until answered, never twice at once, one key per submit. A request that got no answer
 * keeps its key, so pressing again cannot do the act a second time; a definite answer or another content gets a new key.
 */
export function useCommand<T = unknown>() {
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const running = useRef(false);
  const submit = useRef({ key: '', content: '' });

  const run = useCallback(
    async (command: Command): Promise<T | null> => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setRefusal(null);
      try {
        const reply = await request<OneReply<T>>(command.path, optionsOf(command, submit.current));
        submit.current = { key: '', content: '' };
        await queryClient.invalidateQueries();
        // Some acts have nothing to tell but that they are done.
        return reply?.data ?? ({} as T);
      } catch (error) {
        const refused = error instanceof ApiError ? error : new ApiError(0, '未能提交，请稍后重试。', {}, false);
        if (refused.isAnswered) submit.current = { key: '', content: '' };
        setRefusal(refused);
        // what somebody else wrote meanwhile comes onto the page, where it is weighed against what was typed
        if (refused.isStale) void queryClient.invalidateQueries();
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [queryClient],
  );

  const clear = useCallback(() => setRefusal(null), []);
  return { run, busy, refusal, clear };
}

function optionsOf({ path, method = 'POST', body, version }: Command, submit: { key: string; content: string }) {
  const content = body instanceof FormData ? path : path + JSON.stringify(body ?? null);
  if (submit.key === '' || submit.content !== content) Object.assign(submit, { key: newIdempotencyKey(), content });
  return { method, body: body ?? {}, version, idempotencyKey: submit.key };
}
