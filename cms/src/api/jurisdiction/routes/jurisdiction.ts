import { routes } from '../../../access/routes';
import { NewJurisdiction } from '../commands/create';
import { JurisdictionChange } from '../commands/update';
import { JURISDICTIONS } from '../controllers/jurisdiction';

export default routes('jurisdiction', [
  { method: 'GET', path: '/jurisdictions', verb: 'find', summary: '辖区列表', rows: JURISDICTIONS },
  { method: 'GET', path: '/jurisdictions/:id', verb: 'findOne', summary: '辖区', rows: JURISDICTIONS },
  { method: 'POST', path: '/jurisdictions', verb: 'create', summary: '设立辖区', body: NewJurisdiction },
  {
    method: 'PUT',
    path: '/jurisdictions/:id',
    verb: 'update',
    summary: '施行日期与解释选项',
    body: JurisdictionChange,
  },
]);
