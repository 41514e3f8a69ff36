import type { ReadFormat } from './format';

/** The exchange format of NDEx and Cytoscape, second version. */
export const cx2: ReadFormat = {
  id: 'cx2',
  label: 'CX2',
  hint: 'from NDEx and Cytoscape',
  extension: 'cx2',
  mime: 'application/json',
  recognises: ({ text }) => /^\s*\[\s*\{\s*"(?:CXVersion|numberVerification)"/.test(text),
  reader: () => import('./reading/read-cx2').then(({ readCx2 }) => readCx2),
};
