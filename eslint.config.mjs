/** Biome formats and does the fast rules; eslint runs only those that need types, and the rules of hooks. */
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typeAware = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', '.tmp/**', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  {
    files: ['cms/**/*.ts', 'seeds/**/*.ts', 'tests/**/*.ts', 'admin-ui/**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: ['./tsconfig.json', './cms/tsconfig.json', './admin-ui/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: typeAware,
  },
  {
    files: ['admin-ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // The clock, the disk and the process stay outside: the engine answers for a date it is given.
    files: ['cms/src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The engine has no clock.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The engine has no clock.' },
      ],
    },
  },
  {
    // A raw connection inside a transaction waits for itself on SQLite: commands use the transaction they are given.
    files: ['cms/src/**/*.ts'],
    ignores: ['cms/src/write/**', 'cms/src/read/**', 'cms/src/boot/**', 'cms/src/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "MemberExpression[object.object.name='strapi'][object.property.name='db'][property.name='connection']",
          message: 'Use the transaction of the command, or the read door (cms/src/read).',
        },
      ],
    },
  },
);
