import type { GetListParams } from 'react-admin';

const OPERATORS = ['$gte', '$lte', '$contains', '$ne', '$gt', '$lt', '$null'] as const;

/**
 * react-admin's list parameters → Strapi's query string. A filter key may end in an operator (`dueOn$lte`);
 * a list of values means $in, `q` is the search.
 */
export function listQuery({ pagination, sort, filter }: Partial<GetListParams>): string {
  const query = new URLSearchParams();
  if (pagination) {
    query.set('pagination[page]', String(pagination.page));
    query.set('pagination[pageSize]', String(pagination.perPage));
  }
  if (sort && sort.field !== 'id') query.set('sort', `${sort.field}:${sort.order.toLowerCase()}`);
  for (const [key, value] of Object.entries(filter ?? {})) addFilter(query, key, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}

function addFilter(query: URLSearchParams, key: string, value: unknown) {
  if (value === undefined || value === null || value === '') return;
  const operator = OPERATORS.find((candidate) => key.endsWith(candidate));
  const field = operator ? key.slice(0, -operator.length) : key;
  if (field === 'q') query.set('_q', String(value));
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) query.set(`filters[${field}][$in][${i}]`, String(item));
  else query.set(`filters[${field}][${operator ?? '$eq'}]`, String(value));
}
