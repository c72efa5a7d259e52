/** The mail plugin cannot be left out, but it can be kept from setting up a provider: this product sends no mail. */
interface Plugin {
  bootstrap: unknown;
}

export default (plugin: Plugin): Plugin => {
  plugin.bootstrap = () => undefined;
  return plugin;
};
