import { SubjectShow } from '../../subjects/SubjectShow';
import { CHANGE } from '../../subjects/subjectKinds';

export default function ChangeShow() {
  return <SubjectShow kind={CHANGE} />;
}
