import { SubjectCreate } from '../../subjects/SubjectCreate';
import { RECTIFICATION } from '../../subjects/subjectKinds';

export default function RectificationCreate() {
  return <SubjectCreate kind={RECTIFICATION} />;
}
