import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './apiError';

/** A refusal is an answer: only silence is worth asking again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) =>
        count < 1 && !(error instanceof ApiError && error.isAnswered && (error.status ?? 0) < 500),
      refetchOnWindowFocus: false,
    },
  },
});
