import { forgetEmpty } from '../../support/installation';

export default async function clear(): Promise<void> {
  await forgetEmpty();
}
