export default {
  routes: [
    { method: 'GET', path: '/projects', handler: 'project.find' },
    { method: 'POST', path: '/projects', handler: 'project.create' },
    { method: 'GET', path: '/projects/:id', handler: 'project.findOne' },
    { method: 'PUT', path: '/projects/:id', handler: 'project.update' },
    { method: 'GET', path: '/projects/:id/standing', handler: 'project.standing' },
    { method: 'GET', path: '/projects/:id/history', handler: 'project.history' },
    { method: 'POST', path: '/projects/:id/cases', handler: 'project.open' },
    { method: 'POST', path: '/projects/:id/postpone', handler: 'project.postpone' },
    { method: 'POST', path: '/projects/:id/end', handler: 'project.end' },
    { method: 'POST', path: '/projects/:id/resume', handler: 'project.resume' },
  ],
};
