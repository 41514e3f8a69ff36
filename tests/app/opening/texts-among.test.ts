import { expect, test } from 'vitest';
import { textsAmong } from '../../../src/app/opening/texts-among';

const given = (name: string, text: string) => ({ file: new File([text], name) });

test('what reads as prose and is called .txt is the text of a source, everything else is not', async () => {
  const prose = given('article.txt', 'A title, with a comma, or two\nA first paragraph, that goes on.\nA second.\n');
  const single = given('note.TXT', 'One paragraph, with commas, without a break.');
  const table = given('events.txt', 'source,target,type\na,b,attacks\nb,a,attacks\n');
  const tabbed = given('events-2.txt', 'a\tattacks\tb\t2018-01-01\nb\tattacks\ta\t2018-01-02\n');
  const json = given('dataset.txt', ' {"format":"actor-atlas/dataset"}');
  const csv = given('article.csv', 'A title\nA paragraph\n');
  expect(await textsAmong([prose, table, single, tabbed, json, csv])).toEqual({
    texts: [prose.file, single.file],
    others: [table, tabbed, json, csv],
  });
});

test('a long text is judged by its whole lines', async () => {
  const long = given(
    'long.txt',
    `One, two, three.\n${'And on and on, without an end. '.repeat(400)}\nFour, five, six.`,
  );
  const table = given('long-table.txt', `source,target,type\n${'a,b,attacks\n'.repeat(1000)}`);
  expect(await textsAmong([long, table])).toEqual({ texts: [long.file], others: [table] });
});
