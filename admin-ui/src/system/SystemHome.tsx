import { Navigate } from 'react-router-dom';

/** The menu's one entry opens the first of its three lists. */
export default function SystemHome() {
  return <Navigate to="/users" replace />;
}
