import { defineConfig } from 'vite';

const conditions = ['plein-source', 'module', 'browser', 'production'];

/**
 * How Storybook reads our sources. With the production condition, or Lit would say in every console that it is in dev mode, which helps
 * no designer.
 */
export default defineConfig({
  // Relative: the static build works in any folder of any server.
  base: './',
  resolve: { conditions },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    // Storybook's own runtime is one large file, and nobody loads it over a slow line.
    chunkSizeWarningLimit: 5000,
  },
});
