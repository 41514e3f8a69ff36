import { memoizeTexts } from '../../lib/memoize';
import { fold } from '../../lib/text';

/** A word of a file in the form by which words are compared: `MEMBER_OF`, `memberOf` and `member of` are one. */
export const wordKey = memoizeTexts((word) => {
  const apart = word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fold(apart)
    .replace(/[\s_-]+/g, ' ')
    .trim();
}, 10_000);
