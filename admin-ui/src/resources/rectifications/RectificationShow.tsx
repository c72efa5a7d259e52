import { SubjectShow } from '../../subjects/SubjectShow';
import { RECTIFICATION } from '../../subjects/subjectKinds';

export default function RectificationShow() {
  return <SubjectShow kind={RECTIFICATION} />;
}
