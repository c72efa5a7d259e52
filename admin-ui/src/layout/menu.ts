import AccountBalanceWalletOutlined from '@mui/icons-material/AccountBalanceWalletOutlined';
import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import AssessmentOutlined from '@mui/icons-material/AssessmentOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import DashboardOutlined from '@mui/icons-material/DashboardOutlined';
import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import TimelineOutlined from '@mui/icons-material/TimelineOutlined';
import type { ElementType } from 'react';

export interface MenuEntry {
  label: string;
  to: string;
  icon: ElementType;
  /** Shown when the user may read this; null: always. */
  needs: string | null;
  /** Where reading anything of it is not enough. */
  verb?: string;
}

/** The left menu, top to bottom. */
export const MENU: MenuEntry[] = [
  { label: 'menu.home', to: '/', icon: DashboardOutlined, needs: null },
  { label: 'menu.projects', to: '/projects', icon: FolderOutlined, needs: 'projects' },
  { label: 'menu.annualPlans', to: '/annual-plans', icon: EventNoteOutlined, needs: 'annual-plans' },
  { label: 'menu.cases', to: '/opinions', icon: AssignmentOutlined, needs: 'opinions' },
  { label: 'menu.money', to: '/payments', icon: AccountBalanceWalletOutlined, needs: 'payments' },
  {
    label: 'menu.progress',
    to: '/progress-reports',
    icon: TimelineOutlined,
    needs: 'progress-reports',
  },
  { label: 'menu.catalogues', to: '/catalogues', icon: AccountTreeOutlined, needs: 'catalogues' },
  { label: 'menu.records', to: '/records', icon: MenuBookOutlined, needs: 'records' },
  {
    label: 'menu.rectifications',
    to: '/rectifications',
    icon: FactCheckOutlined,
    needs: 'rectifications',
  },
  { label: 'menu.dashboards', to: '/dashboards', icon: AssessmentOutlined, needs: 'dashboards', verb: 'execution' },
  { label: 'menu.rulebooks', to: '/rulebooks', icon: GavelOutlined, needs: null },
  { label: 'menu.audit', to: '/audit-entries', icon: HistoryOutlined, needs: 'audit-entries' },
  { label: 'menu.system', to: '/system', icon: SettingsOutlined, needs: 'users' },
];
