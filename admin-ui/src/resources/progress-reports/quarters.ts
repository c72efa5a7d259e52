export interface Quarter {
  year: number;
  quarter: number;
}

/** The last quarter that is over on that day: the one returns are asked for. */
export function lastQuarter(today: string): Quarter {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const running = Math.ceil(month / 3);
  return running === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: running - 1 };
}

export const QUARTERS = [1, 2, 3, 4];

export const recentYears = (today: string): number[] => {
  const year = Number(today.slice(0, 4));
  return [year, year - 1, year - 2, year - 3];
};
