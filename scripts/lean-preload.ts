import type { Plugin } from 'vite';

/**
 * What Vite puts before every `import()`: styles that the page has not got yet first, then the script. Vite's own also preloads scripts, knows nonces and
 * dispatches an event, all of which nobody here uses and which alone would be half a kilobyte of the phone page. If Vite
 * renames it, its own is bundled again and `npm run size` tells.
 */
const replaced = '\0vite/preload-helper.js';
const code = `
  const hung = {};
  const hang = (href) => hung[href] ||= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = resolve;
    link.onerror = () => {
      delete hung[href];
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
  export const __vitePreload = (load, files = [], from) =>
    Promise.all(files.filter((file) => file.endsWith('.css')).map((file) => new URL(file, from).href)
      .filter((href) => ![...document.styleSheets].some((sheet) => sheet.href === href)).map(hang)).then(load);`;

export function leanPreload(): Plugin {
  return {
    name: 'lean-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === replaced ? { code, moduleSideEffects: false } : null),
  };
}
