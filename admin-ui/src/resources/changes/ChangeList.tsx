import { SubjectList } from '../../subjects/SubjectList';
import { CHANGE } from '../../subjects/subjectKinds';

export default function ChangeList() {
  return <SubjectList kind={CHANGE} />;
}
