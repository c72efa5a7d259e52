/** Somebody who has to connect another system reads what the API takes and gives. */
import { onStage } from '../support/page-stage';

const stage = onStage('api-description', { accounts: ['administrator'], day: '2026-06-18' });

test('from 系统 to a command, in Chinese, with nothing loaded from elsewhere', async () => {
  const desk = await stage.at('administrator');
  await desk.menu('系统');
  const opened = desk.page.waitForEvent('popup');
  await desk.page.getByRole('tab', { name: '接口说明' }).click();
  const page = await opened;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.getByText('Guicheng 规程').first().waitFor();
  await page.getByPlaceholder('筛选路径或说明').fill('payments');
  await page.getByText('登记拨付').first().click();
  await page.getByText('请求正文').first().waitFor();
  await page.getByText('amount').first().waitFor();
  expect(await page.getByText(/^(REQUEST|RESPONSE|Overview|PATH PARAMETERS)$/).count()).toBe(0);
  const host = new URL(page.url()).host;
  expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
  expect(desk.takeTroubles()).toEqual([]);
});
