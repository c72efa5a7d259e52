/** Versions of one regulation follow each other day by day; a jurisdiction has one regulation. */
import { addDays } from '../../engine/dates';
import type { Rulebook } from '../../engine/rulebook';
import type { Header } from '../header';
import type { Problem } from '../problem';
import { byBeginning } from '../versions';

/** A rulebook with the place its header was read from. */
export interface Read {
  rulebook: Rulebook;
  header: Header;
}

export function checkVersions(read: Read[]): Problem[] {
  const sorted = [...read].sort((a, b) => byBeginning(a.rulebook, b.rulebook));
  const ids = [...new Set(sorted.map(({ rulebook }) => rulebook.id))];
  const families = ids.map((id) => sorted.filter(({ rulebook }) => rulebook.id === id));
  return [...families.flatMap(checkFamily), ...checkJurisdictions(sorted)];
}

function checkFamily(versions: Read[]): Problem[] {
  return versions.flatMap((one, index) => {
    const later = versions[index + 1];
    return [...twice(versions, index), ...elsewhere(versions, index), ...(later ? seamOf(one, later) : [])];
  });
}

function twice(versions: Read[], index: number): Problem[] {
  const one = versions[index] as Read;
  const { id, version } = one.rulebook;
  const earlier = versions.slice(0, index).find(({ rulebook }) => rulebook.version === version);
  if (!earlier) return [];
  const message = `“${id}”的版本“${version}”已见于文件夹 ${earlier.rulebook.folder}`;
  return [one.header.spot.down('version').problem(message, '改其中一个的 version')];
}

function elsewhere(versions: Read[], index: number): Problem[] {
  const [first] = versions;
  const one = versions[index];
  if (!first || !one || one.rulebook.jurisdiction === first.rulebook.jurisdiction) return [];
  const message = `“${one.rulebook.id}”的几个版本属于不同的辖区`;
  const mend = `写 jurisdiction: ${first.rulebook.jurisdiction}，或换一个 id`;
  return [one.header.spot.down('jurisdiction').problem(message, mend)];
}

const UNDATED = '同一部办法有几个版本时，只有最早的可以不写施行日';

/** The last day of one version must be the eve of the next one's first. */
function seamOf({ rulebook, header }: Read, { rulebook: next, header: after }: Read): Problem[] {
  const begins = next.effectiveFrom;
  const until = rulebook.effectiveUntil;
  if (begins === null || (rulebook.effectiveFrom === null && until === null))
    return [header.spot.down('effectiveFrom').problem(UNDATED, '写上施行日；确为最早的，写上 effectiveUntil')];
  const eve = addDays(begins, -1);
  if (until === eve || rulebook.effectiveFrom === begins) return until === eve ? [] : [sameDay(after, rulebook)];
  const place = header.spot.down('effectiveUntil');
  const of = `版本“${rulebook.version}”与版本“${next.version}”（${begins} 起施行）`;
  const message = until === null || until > eve ? `${of}的施行期间重叠` : `${of}之间有空档：${until} 之后无版本施行`;
  return [place.problem(message, `写 effectiveUntil: ${eve}`)];
}

const sameDay = (after: Read['header'], earlier: Rulebook): Problem =>
  after.spot
    .down('effectiveFrom')
    .problem(`与版本“${earlier.version}”同日施行，施行期间重叠`, '改正施行日，并给较早的版本写 effectiveUntil');

function checkJurisdictions(read: Read[]): Problem[] {
  const owners = new Map<string, Rulebook>();
  return read.flatMap(({ rulebook, header }) => {
    const owner = owners.get(rulebook.jurisdiction) ?? rulebook;
    owners.set(rulebook.jurisdiction, owner);
    if (owner.id === rulebook.id) return [];
    const message = `辖区“${rulebook.jurisdiction}”已有办法“${owner.id}”（文件夹 ${owner.folder}）`;
    return [header.spot.down('id').problem(message, `同一部办法的新版本写 id: ${owner.id}；否则换一个 jurisdiction`)];
  });
}
