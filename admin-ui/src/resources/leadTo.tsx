import { Navigate } from 'react-router-dom';

/** The address of a resource that has no list of its own leads to the page where its rows are. */
export const leadTo = (path: string) => () => <Navigate to={path} replace />;
