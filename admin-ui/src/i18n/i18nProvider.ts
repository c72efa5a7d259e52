import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { TranslationMessages } from 'react-admin';
import { en } from './en';
import { zh } from './zh';

export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? (en as unknown as TranslationMessages) : zh),
  'zh',
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);
