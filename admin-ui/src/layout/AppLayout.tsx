import { useEffect } from 'react';
import { CheckForApplicationUpdate, Layout, type LayoutProps } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { FirstPassword } from '../account';
import { useMeQuery } from '../providers/useMe';
import { Await } from './Await';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';

/**
 * The frame appears at once; pages fill it when it is known who asks. Before that no page may ask anything: of a
 * person who must change his password first it would be refused.
 */
export function AppLayout({ children }: LayoutProps) {
  const { pathname } = useLocation();
  const me = useMeQuery();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  if (me.data?.user.mustChangePassword) return <FirstPassword />;
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
      <Await query={me} value={me.data}>
        {() => children}
      </Await>
      <CheckForApplicationUpdate />
    </Layout>
  );
}
