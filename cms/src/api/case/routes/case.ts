export default {
  routes: [
    { method: 'GET', path: '/cases', handler: 'case.find' },
    { method: 'GET', path: '/cases/:id', handler: 'case.findOne' },
    { method: 'POST', path: '/cases/:id/act', handler: 'case.act' },
    { method: 'POST', path: '/cases/:id/check', handler: 'case.check' },
  ],
};
