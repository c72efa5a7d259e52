import { SubjectList } from '../../subjects/SubjectList';
import { ACCEPTANCE } from '../../subjects/subjectKinds';

export default function AcceptanceList() {
  return <SubjectList kind={ACCEPTANCE} />;
}
