import { useEffect } from 'react';
import { CheckForApplicationUpdate, Layout, type LayoutProps } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

/** The frame appears at once; pages fill it when they have come. */
export function AppLayout({ children }: LayoutProps) {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <Layout
      appBar={TopBar}
      menu={SideMenu}
      appBarAlwaysOn
      sx={{
        '& .RaLayout-appFrame': { marginTop: { xs: 7, sm: 6 } },
        '& .RaLayout-content': { px: { xs: 1.5, sm: 2 }, minWidth: 0, pb: 4 },
        minWidth: 0,
      }}
    >
      {children}
      <CheckForApplicationUpdate />
    </Layout>
  );
}
