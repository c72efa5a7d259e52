import { publishing } from '../services/publication';

/** On the platform for opening data to the public. */
export const open = publishing({ event: 'catalogue-item.open', column: 'opened_on', already: '该信息项已经开放。' });
