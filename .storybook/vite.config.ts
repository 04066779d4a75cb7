import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const conditions = ['plein-source', 'module', 'browser', 'production'];

/** How Storybook reads our sources. */
export default defineConfig({
  // Relative: the static build works in any folder of any server.
  base: './',
  resolve: { conditions },
  plugins: [productionLit()],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    // Storybook's own runtime is one large file, and nobody loads it over a slow line.
    chunkSizeWarningLimit: 5000,
  },
});

/** Storybook adds the condition under which Lit says in every console that it is in dev mode. That helps no designer. */
function productionLit(): Plugin {
  return {
    name: 'plein:production-lit',
    configResolved({ environments, resolve }) {
      for (const options of [resolve, ...Object.values(environments).map((each) => each.resolve)]) {
        const kept = options.conditions.filter((name) => !name.startsWith('development'));
        options.conditions.splice(0, Infinity, ...kept);
      }
    },
  };
}
