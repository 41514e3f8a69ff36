import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gexf } from '../../../src/formats/gexf';
import { graphml } from '../../../src/formats/graphml';
import { Unreadable } from '../../../src/formats/problems';
import { newFindings } from '../../../src/formats/reading/findings';
import { graphOfGexf } from '../../../src/formats/reading/read-gexf';
import { graphOfGraphml } from '../../../src/formats/reading/read-graphml';
import { decodedXml } from '../../../src/formats/reading/xml-encoding';
import { runs } from '../../support/runs';
import { shippedDatasets } from '../../support/shipped';
import { writtenText } from '../written';

const SHORT = {
  gexf: `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<!-- é --><g:gexf xmlns:g="http://gexf.net/1.3"><g:meta><g:title>مرسانة</g:title></g:meta><g:graph>
<g:attributes class='node'><g:attribute id="0" title="👩"/></g:attributes>
<g:nodes><g:node id="a"><g:attvalues><g:attvalue for="0" value="&#x1F469;"/></g:attvalues></g:node></g:nodes>
<g:edges><g:edge source="a" target="a"/></g:edges></g:graph></g:gexf>\n\n`,
  graphml: `<graphml><key id="0" for="node" attr.name="👩"/><?go on?>
<graph edgedefault="directed"><node id="a"><data key="0"><![CDATA[<é>]]>&lt;</data><graph edgedefault="directed">
<node id="b"/></graph></node><edge source="a" target="b"/></graph></graphml>\r\n\r\n`,
} as const;

describe.each([['gexf', graphOfGexf, gexf] as const, ['graphml', graphOfGraphml, graphml] as const])(
  '%s that breaks off',
  (name, graphOf, format) => {
    /** True where the start of a file is read without an error. */
    const isTaken = (bytes: Uint8Array) => {
      try {
        const findings = newFindings();
        graphOf(decodedXml(bytes), findings);
        return !findings.isRefused;
      } catch (error) {
        if (error instanceof Unreadable && /^line \d+, column \d+$/.test(error.place ?? '')) return false;
        throw error;
      }
    };
    /** Up to here nothing is missing: behind it are a `>` and a line end. */
    const lastNeeded = (bytes: Uint8Array) => Buffer.from(bytes).lastIndexOf(`${name}>`) + name.length + 1;

    test('is refused wherever it does: a short file', () => {
      const bytes = new TextEncoder().encode(SHORT[name]);
      const ends = Array.from({ length: bytes.length + 1 }, (_, end) => end);
      expect(ends.filter((end) => isTaken(bytes.subarray(0, end)))).toEqual(ends.slice(lastNeeded(bytes)));
    });

    test.each(shippedDatasets())('is refused wherever it does: %s', (_, dataset) => {
      const bytes = new TextEncoder().encode(writtenText(format, dataset));
      const anyEnd = fc.nat({ max: lastNeeded(bytes) - 1 });
      fc.assert(
        fc.property(anyEnd, (end) => !isTaken(bytes.subarray(0, end))),
        runs(25),
      );
    });
  },
);
