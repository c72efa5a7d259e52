import { z } from 'zod';
import { routes } from '../../../access/routes';

export default routes('openapi', [
  {
    method: 'GET',
    path: '/openapi.json',
    verb: 'find',
    summary: '本接口的说明',
    query: z.strictObject({}),
    reply: { type: 'object', required: ['openapi', 'paths'] },
  },
]);
