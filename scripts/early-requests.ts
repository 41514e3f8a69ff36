import type { HtmlTagDescriptor, Plugin } from 'vite';
import { FIRST, withImports } from './first-modules.ts';

/** The fonts in which the page's first words and the picture's names stand. */
const FONTS =
  /(libre-franklin-latin-wght-normal|newsreader-latin-opsz-normal|newsreader-latin-wght-italic)-[\w-]+\.woff2$/;

/** A style sheet as the build names it in the head, where it would keep everything from being seen until it is there. */
const SHEET = / *<link rel="stylesheet"[^>]*>\n?/g;

/** Names in the built page all that the first picture needs, so that it comes side by side instead of one after the other. */
export function earlyRequests(): Plugin {
  return {
    name: 'early-requests',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const files = Object.values(bundle);
        const chunks = new Map(files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
        const begin = [...chunks.values()].filter(({ facadeModuleId }) => FIRST.includes(facadeModuleId ?? ''));
        const needed = [...withImports(begin, ({ imports }) => imports.flatMap((name) => chunks.get(name) ?? []))];
        const sheets = new Set(needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const fonts = files.map(({ fileName }) => fileName).filter((name) => FONTS.test(name));
        const named = html.match(SHEET) ?? [];
        const bare = html.replaceAll(SHEET, '');
        const tags = [
          ...needed.map(({ fileName }) => linkTo(fileName, { rel: 'modulepreload' })),
          ...fonts.map((name) => linkTo(name, { rel: 'preload', as: 'font', type: 'font/woff2' })),
          ...[...sheets].map((name) => linkTo(name, { rel: 'stylesheet' }, 'body')),
        ];
        return {
          html: bare.replace('</body>', `${named.join('')}</body>`),
          tags: tags.filter(({ attrs }) => !html.includes(`href="${attrs?.['href']}"`)),
        };
      },
    },
  };
}

function linkTo(
  name: string,
  attrs: Readonly<Record<string, string>>,
  injectTo: 'head' | 'body' = 'head',
): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, href: `./${name}` }, injectTo };
}
