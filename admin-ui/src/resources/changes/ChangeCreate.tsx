import { SubjectCreate } from '../../subjects/SubjectCreate';
import { CHANGE } from '../../subjects/subjectKinds';

export default function ChangeCreate() {
  return <SubjectCreate kind={CHANGE} />;
}
