import type { StatusKind } from '../../status/kinds';

/** The colours of a picture as plain values, so that a saved file looks as it did on the screen. */
export interface Ink {
  paper: string;
  text: string;
  quiet: string;
  line: string;
  hairline: string;
  back: string;
  bodies: string[];
  /** Ground and frame of a box, by what became of the step. */
  marks: Record<StatusKind, { ground: string; frame: string; text: string }>;
}

export const onPaper: Ink = {
  paper: '#ffffff',
  text: '#1b1f27',
  quiet: '#545b68',
  line: '#545b68',
  hairline: '#9aa1ad',
  back: '#8a5300',
  bodies: [
    '#3d649f',
    '#6b7f3a',
    '#7a5a9c',
    '#9a6a2f',
    '#2f7f80',
    '#8c4a5c',
    '#586070',
    '#4a7a50',
    '#a0522d',
    '#51608f',
  ],
  marks: {
    done: { ground: '#eef6f0', frame: '#1f6b3a', text: '#1f6b3a' },
    current: { ground: '#eaf0fa', frame: '#1d4480', text: '#1d4480' },
    waiting: { ground: '#ffffff', frame: '#9aa1ad', text: '#545b68' },
    skipped: { ground: '#f3f4f6', frame: '#9aa1ad', text: '#545b68' },
    overdue: { ground: '#fdeeed', frame: '#b3261e', text: '#b3261e' },
    blocked: { ground: '#fdeeed', frame: '#b3261e', text: '#b3261e' },
    warn: { ground: '#fdf4e3', frame: '#8a5300', text: '#8a5300' },
    info: { ground: '#ffffff', frame: '#1d4480', text: '#1d4480' },
  },
};

export const onDark: Ink = {
  paper: '#1b1f26',
  text: '#e7e9ee',
  quiet: '#b4bac5',
  line: '#a9b0bc',
  hairline: '#5d6573',
  back: '#f2b866',
  bodies: [
    '#7fa3dd',
    '#a9bf70',
    '#b897db',
    '#d9a866',
    '#66bcbd',
    '#d08397',
    '#a3acbd',
    '#82b889',
    '#dd8f66',
    '#93a2d8',
  ],
  marks: {
    done: { ground: '#1c2b22', frame: '#86cf9f', text: '#86cf9f' },
    current: { ground: '#1d2838', frame: '#9dbdf2', text: '#9dbdf2' },
    waiting: { ground: '#1b1f26', frame: '#5d6573', text: '#b4bac5' },
    skipped: { ground: '#15181d', frame: '#5d6573', text: '#b4bac5' },
    overdue: { ground: '#33201f', frame: '#ff9d94', text: '#ff9d94' },
    blocked: { ground: '#33201f', frame: '#ff9d94', text: '#ff9d94' },
    warn: { ground: '#302616', frame: '#f2b866', text: '#f2b866' },
    info: { ground: '#1b1f26', frame: '#9dbdf2', text: '#9dbdf2' },
  },
};
