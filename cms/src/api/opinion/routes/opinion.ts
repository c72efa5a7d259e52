export default {
  routes: [
    { method: 'GET', path: '/opinions', handler: 'opinion.find' },
    { method: 'GET', path: '/opinions/:id', handler: 'opinion.findOne' },
    { method: 'POST', path: '/opinions/:id/issue', handler: 'opinion.issue' },
  ],
};
