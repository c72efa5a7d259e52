import { useEffect, useState } from 'react';
import { ApiError } from '../../../providers/apiError';
import { request } from '../../../providers/http';
import type { OneReply } from '../../../types';
import type { MovePreview } from './moveTypes';

interface Asked {
  preview?: MovePreview;
  refusal: ApiError | null;
  busy: boolean;
}
const ASKING: Asked = { refusal: null, busy: true };

/** Asked once for every version that is chosen: no query, which the move itself would have asked again. */
export function useMovePreview(project: string, version: string): Asked {
  const [asked, setAsked] = useState(ASKING);
  useEffect(() => {
    let isWanted = true;
    const take = (answer: Asked) => isWanted && setAsked(answer);
    setAsked(ASKING);
    request<OneReply<MovePreview>>(`/projects/${project}/check-version`, {
      method: 'POST',
      body: { rulebookVersion: version },
    }).then(
      ({ data }) => take({ preview: data, refusal: null, busy: false }),
      (error) =>
        take({
          refusal: error instanceof ApiError ? error : new ApiError(0, '未能试改，请稍后重试。', {}, false),
          busy: false,
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [project, version]);
  return asked;
}
