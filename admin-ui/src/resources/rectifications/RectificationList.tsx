import { SubjectList } from '../../subjects/SubjectList';
import { RECTIFICATION } from '../../subjects/subjectKinds';

export default function RectificationList() {
  return <SubjectList kind={RECTIFICATION} />;
}
