import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { PasswordPage } from './account';
import { Home } from './home';
import { i18nProvider } from './i18n/i18nProvider';
import { AppLayout } from './layout/AppLayout';
import { LoginPage } from './layout/LoginPage';
import { NotFoundPage } from './layout/NotFoundPage';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { queryClient } from './providers/queryClient';
import { resources } from './resources';
import { darkTheme, lightTheme } from './theme/theme';

/** Settings of views (columns, theme, language) are kept on this machine; no business data and no token is. */
const store = localStorageStore('1', 'guicheng');

export function App() {
  return (
    <Admin
      title="规程"
      requireAuth
      disableTelemetry
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      defaultTheme="light"
      loginPage={LoginPage}
      layout={AppLayout}
      dashboard={Home}
      catchAll={NotFoundPage}
    >
      {resources.map(({ customRoutes: _, ...resource }) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        <Route path="/password" element={<PasswordPage />} />
        {resources.flatMap((resource) => resource.customRoutes ?? [])}
      </CustomRoutes>
    </Admin>
  );
}
