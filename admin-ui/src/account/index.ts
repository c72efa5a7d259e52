import { lazy } from 'react';

export { FirstPassword } from './FirstPassword';
export const PasswordPage = lazy(() => import('./PasswordPage'));
