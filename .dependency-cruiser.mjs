/**
 * The folders of src/, lowest first. A folder imports from lower rows and from itself, never from
 * a higher row and never from a neighbour in its own: what two neighbours share belongs below them.
 * .astro files cannot be read here; tests/import-rules.test.ts holds them to the same table.
 *
 * @type {string[][]}
 */
export const LAYERS = [
  ['model'],
  ['library', 'i18n'],
  ['answers', 'links', 'site', 'built'],
  ['checks', 'search', 'questions', 'render', 'hosting', 'feeds', 'og'],
  ['replies'],
  ['exports', 'editors'],
  ['import'],
  ['views'],
  ['styles'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['integration'],
];

/** These run without Astro: under plain Node, in unit tests and, in part, in the browser. */
const WITHOUT_ASTRO = [
  'model',
  'library',
  'i18n',
  'answers',
  'site',
  'built',
  'links',
  'checks',
  'search',
  'questions',
  'render',
  'hosting',
  'feeds',
  'og',
  'replies',
  'exports',
  'editors',
  'import',
  'views',
];

const src = (folders) => `^src/(${folders.join('|')})/`;

const arrows = LAYERS.flatMap((row, rank) =>
  row.map((folder) => {
    const others = [...row.filter((neighbour) => neighbour !== folder), ...LAYERS.slice(rank + 1).flat()];
    return {
      name: `${folder}-imports-lower-folders-only`,
      severity: 'error',
      from: { path: src([folder]) },
      to: { path: [...(others.length > 0 ? [src(others)] : []), '^(scripts|tests)/'] },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycles',
      comment: 'Types are counted: two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-astro-below-the-pages',
      severity: 'error',
      from: { path: src(WITHOUT_ASTRO) },
      to: { path: 'node_modules/(astro|@astrojs/(?!rss))/' },
    },
    {
      name: 'astro-in-named-scripts-only',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/(render-pages|commands/dev)\\.ts$' },
      to: { path: 'node_modules/(astro|@astrojs)/' },
    },
    {
      name: 'scripts-stand-alone',
      comment: 'Only the test command knows the tests.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: '^scripts/testing/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm', 'npm-peer'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|astro:)|\\.astro$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.astro|\\.waypost)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
