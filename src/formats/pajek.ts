import type { ReadFormat } from './format';

/** The network files of Pajek. */
export const pajek: ReadFormat = {
  id: 'pajek',
  label: 'Pajek',
  hint: 'from Pajek, VOSviewer and UCINET',
  extension: 'net',
  otherExtensions: ['paj'],
  mime: 'text/plain',
  recognises: ({ text }) => VERTICES.test(text),
  reader: () => import('./reading/read-pajek').then(({ readPajek }) => readPajek),
};

/** The first section that is no comment and no title. */
const VERTICES = /^(?:[^\S\n]*(?:%[^\n]*|\*network[^\n]*)?\n)*[^\S\n]*\*vertices\s+\d+/i;
