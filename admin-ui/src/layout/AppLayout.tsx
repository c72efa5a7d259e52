import { CheckForApplicationUpdate, Layout, type LayoutProps } from 'react-admin';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

/** The frame appears at once; pages fill it when they have come. */
export function AppLayout({ children }: LayoutProps) {
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
