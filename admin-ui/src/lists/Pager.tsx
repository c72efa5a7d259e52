import { TablePagination } from '@mui/material';
import { useTranslate } from 'react-admin';

interface PagerProps {
  total: number;
  page: number;
  perPage: number;
  onPage: (page: number) => void;
}

/** Pages of a table outside react-admin's List; nothing when one page holds all. */
export function Pager({ total, page, perPage, onPage }: PagerProps) {
  const translate = useTranslate();
  if (total <= perPage) return null;
  return (
    <TablePagination
      component="div"
      count={total}
      page={page - 1}
      rowsPerPage={perPage}
      rowsPerPageOptions={[perPage]}
      onPageChange={(_, next) => onPage(next + 1)}
      labelDisplayedRows={({ from, to, count }) =>
        translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
      }
      getItemAriaLabel={(type) => translate(`ra.navigation.${type}`)}
    />
  );
}
