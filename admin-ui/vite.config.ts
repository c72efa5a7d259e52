import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';

/** In development the API of a running server is reached through the dev server, as one origin, so that the refresh cookie works. */
const target = process.env.API_TARGET ?? 'http://127.0.0.1:1337';

/** The part of the API viewer that resolves references was packed for a plain script, where `this` is the window. */
function resolverOfApiViewer(): PluginOption {
  return {
    name: 'resolver-of-api-viewer',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('openapi-resolver.browser')
        ? {
            code: code.replaceAll('this["webpackChunkOpenApiResolver"]', 'globalThis.webpackChunkOpenApiResolver'),
            map: null,
          }
        : undefined,
  };
}

export default defineConfig({
  // Strapi brings a Vite of its own, and the plug-in's types come from that one.
  plugins: [...(react() as unknown as PluginOption[]), resolverOfApiViewer()],
  server: { host: '127.0.0.1', proxy: { '/api': { target, changeOrigin: false } } },
  build: {
    target: 'es2022',
    // The frame (react-admin, MUI, React) is one unavoidable chunk; screens are loaded when opened.
    chunkSizeWarningLimit: 1100,
    rollupOptions: {
      input: ['index.html', 'api-description.html'],
      output: {
        manualChunks: {
          react: ['react', 'react-dom', 'react-router', 'react-router-dom'],
          mui: ['@mui/material', '@emotion/react', '@emotion/styled'],
          admin: ['react-admin'],
        },
      },
    },
  },
});
