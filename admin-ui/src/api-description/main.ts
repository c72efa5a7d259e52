/**
 * The description of the API as a page of its own beside the application: the viewer keeps its place behind the #,
 * where the application has its addresses. Everything it needs is built in; it calls nothing but this server.
 */
import i18next from 'i18next';
import 'openapi-explorer';
import { zh } from './zh';

/** The viewer starts its words when it has read the description, whose `x-locale` chooses the language. */
i18next.on('initialized', () => i18next.addResourceBundle('zh', 'translation', zh));
