/** Articles that are cited must exist; chapters must cover the articles without gap or overlap. */
import { citations, toChineseNumeral } from '../../engine/article';
import type { Chapter } from '../../engine/rulebook';
import type { Problem } from '../problem';
import type { Spot } from '../source';

export interface Extent {
  articles: number;
  annexes: number;
}

export function checkArticle(text: string, extent: Extent, spot: Spot, problems: Problem[]): void {
  const cited = citations(text);
  if (!cited) {
    problems.push(
      spot.problem(
        `“${text}”不是条文的写法`,
        `用中文数字写条号，如 第${toChineseNumeral(extent.articles)}条、第${toChineseNumeral(extent.articles)}条（一）`,
      ),
    );
    return;
  }
  for (const { kind, number } of cited) {
    const last = kind === 'article' ? extent.articles : extent.annexes;
    if (number === null || (number >= 1 && number <= last)) continue;
    const name = kind === 'article' ? `第${toChineseNumeral(number)}条` : `附件${toChineseNumeral(number)}`;
    const mend =
      kind === 'article'
        ? `本办法共${last}条，到第${toChineseNumeral(last)}条为止`
        : `本办法有 ${last} 个附件（annexes）`;
    problems.push(spot.problem(`没有${name}`, mend));
  }
}

export function checkChapters(chapters: Chapter[], spot: Spot, problems: Problem[]): void {
  let next = 1;
  chapters.forEach(({ title, from, to }, index) => {
    const place = spot.down(index);
    if (from !== next)
      problems.push(
        place.down('from').problem(`“${title}”从第 ${from} 条起，前一章却止于第 ${next - 1} 条`, `写 from: ${next}`),
      );
    if (to < from)
      problems.push(place.down('to').problem(`“${title}”止于第 ${to} 条，早于第 ${from} 条`, `写不小于 ${from} 的数`));
    next = Math.max(to, from) + 1;
  });
}
