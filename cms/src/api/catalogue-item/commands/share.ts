import { publishing } from '../services/publication';

/** On the platform for sharing among departments. */
export const share = publishing({ event: 'catalogue-item.share', column: 'shared_on', already: '该信息项已经共享。' });
