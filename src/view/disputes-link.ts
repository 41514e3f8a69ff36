import type { LinkPart } from './link-part';

/** What disputes are put together by: `disputes=pair`. */
export const disputesLink: LinkPart = {
  keys: ['disputes'],
  write: ({ disputesBy }) => ({ disputes: disputesBy === 'proposition' ? undefined : disputesBy }),
  read: (reader) => ({ disputesBy: reader.oneOf('disputes', ['pair']) ?? 'proposition' }),
};
