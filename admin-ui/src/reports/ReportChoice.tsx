import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../fields/ChoiceField';
import { useUserUnits } from '../fields/useUserUnits';
import { QUARTERS, recentYears } from '../resources/progress-reports/quarters';
import type { ReportQuestion } from './useQuarterlyReport';

interface Props {
  question: ReportQuestion;
  today: string;
  onChange: (part: Partial<ReportQuestion>) => void;
}

export function ReportChoice({ question, today, onChange }: Props) {
  const translate = useTranslate();
  const units = useUserUnits();
  const years = [...new Set([...recentYears(today), question.year])].map((year) => ({
    value: String(year),
    label: translate('execution.yearOption', { year }),
  }));
  const quarters = QUARTERS.map((quarter) => ({
    value: String(quarter),
    label: translate('progress.quarter', { quarter }),
  }));
  const choices = units.map((unit) => ({ value: unit.documentId, label: unit.name }));
  const say = (key: string) => translate(`report.choice.${key}`);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '112px 136px 240px' }, gap: 2 }}>
      <ChoiceField
        label={say('year')}
        value={String(question.year)}
        choices={years}
        onChange={(year) => onChange({ year: Number(year) })}
      />
      <ChoiceField
        label={say('quarter')}
        value={String(question.quarter)}
        choices={quarters}
        onChange={(quarter) => onChange({ quarter: Number(quarter) })}
      />
      <ChoiceField
        label={say('unit')}
        value={question.department}
        choices={choices}
        onChange={(department) => onChange({ department })}
        withAll
      />
    </Box>
  );
}
