/** The only place of the front end that reads its build settings. */
export const env = {
  /** Where the API answers; same origin by default, so the refresh cookie needs no cross-site rules. */
  apiUrl: (import.meta.env.VITE_API_URL as string | undefined) ?? '/api',
};
