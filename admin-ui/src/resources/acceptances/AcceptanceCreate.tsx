import { SubjectCreate } from '../../subjects/SubjectCreate';
import { ACCEPTANCE } from '../../subjects/subjectKinds';

export default function AcceptanceCreate() {
  return <SubjectCreate kind={ACCEPTANCE} />;
}
