import { describe, expect, test } from 'vitest';
import { gexf } from '../../../src/formats/gexf';
import { graphml } from '../../../src/formats/graphml';
import { Unreadable } from '../../../src/formats/problems';
import { newFindings } from '../../../src/formats/reading/findings';
import { graphOfGexf } from '../../../src/formats/reading/read-gexf';
import { graphOfGraphml } from '../../../src/formats/reading/read-graphml';
import { decodedXml } from '../../../src/formats/reading/xml-encoding';
import { corpusBytes, corpusFiles } from '../../support/corpus';
import { readBy, startOf } from '../../support/read-file';

const FORMATS = [['gexf', graphOfGexf, gexf] as const, ['graphml', graphOfGraphml, graphml] as const];

describe.each(FORMATS.map(([name, ...rest]) => [name, corpusFiles(name), ...rest] as const))(
  '%s of other people',
  (name, files, graphOf, format) => {
    const sound = files.filter(({ nodes }) => nodes !== undefined);
    const broken = files.filter(({ nodes }) => nodes === undefined);

    test.skipIf(files.length === 0)(`stand in ../shared/corpus/${name}`, () => {
      expect(sound.length).toBeGreaterThan(broken.length);
    });

    test.each(sound.map((file) => [file.file, file] as const))(
      '%s has the nodes and edges it should',
      async (_, file) => {
        const bytes = corpusBytes(file);
        const { nodes, edges } = graphOf(decodedXml(bytes), newFindings());
        expect([nodes.length, edges.length]).toEqual([file.nodes, file.edges]);
        expect(format.recognises(startOf(file.file, bytes))).toBe(true);
        expect(await readBy(format, file.file, bytes)).toMatchObject({ ok: true });
      },
    );

    test.each(broken.map((file) => [file.file, file] as const))(
      '%s is refused with line and column',
      async (_, file) => {
        const reading = readBy(format, file.file, corpusBytes(file));
        await expect(reading).rejects.toBeInstanceOf(Unreadable);
        await expect(reading).rejects.toMatchObject({ place: expect.stringMatching(/^line \d+, column \d+$/) });
      },
    );
  },
);
