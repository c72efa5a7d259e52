import { SubjectShow } from '../../subjects/SubjectShow';
import { ACCEPTANCE } from '../../subjects/subjectKinds';

export default function AcceptanceShow() {
  return <SubjectShow kind={ACCEPTANCE} />;
}
