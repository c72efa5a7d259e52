import { z } from 'zod';
import { routes } from '../../../access/routes';

export default routes('fact', [
  {
    method: 'GET',
    path: '/facts',
    verb: 'find',
    summary: '事实字典',
    query: z.strictObject({ rulebook: z.string().max(40).optional(), version: z.string().max(40).optional() }),
  },
]);
