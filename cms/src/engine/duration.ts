/** A span as the regulations word it. `workdays` follow the statutory calendar, `months` clamp to the month's end. */
export interface Duration {
  amount: number;
  unit: 'workdays' | 'days' | 'months' | 'years';
}
