/** users-permissions keeps accounts, roles and sessions; its strategy is replaced by `api/auth/services/session-strategy`. */
interface Plugin {
  register: unknown;
}

export default (plugin: Plugin): Plugin => {
  plugin.register = () => undefined;
  return plugin;
};
