import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isLanguage, languages } from '../protocol/languages.ts';

/**
 * The gallery is served as it lies on the disk, so there every language has a page of its own, and beside its words all that
 * they share: `gallery/de.html`.
 */
export function galleryLanguages(): Plugin {
  return {
    name: 'gallery-languages',
    apply: 'build',
    writeBundle() {
      const root = this.environment.config.build.outDir;
      const assets = join(root, 'assets');
      const shared = readdirSync(assets).filter((name) => statSync(join(assets, name)).isFile());
      const page = readFileSync(join(root, 'gallery/index.html'), 'utf8');
      const offered = readdirSync(assets).filter((name) => !shared.includes(name));
      for (const language of offered) {
        mkdirSync(join(assets, language), { recursive: true });
        for (const name of shared) {
          rmSync(join(assets, language, name), { force: true });
          linkSync(join(assets, name), join(assets, language, name));
        }
        const dir = isLanguage(language) ? languages[language].dir : 'ltr';
        const html = page
          .replace('<html lang="en"', `<html lang="${language}" dir="${dir}" data-languages="${offered.join(' ')}"`)
          .replaceAll('"/assets/', `"/assets/${language}/`);
        writeFileSync(join(root, 'gallery', `${language}.html`), html);
        if (language === 'en') writeFileSync(join(root, 'gallery/index.html'), html);
      }
    },
  };
}
