/** Groups numbered anew from 0, the largest first, equals by their first member; `groups` holds any number of each member's group. */
export function renumbered(groups: ArrayLike<number>): Uint32Array {
  const found = new Map<number, { size: number; readonly first: number }>();
  for (let member = 0; member < groups.length; member++) {
    const group = found.get(groups[member]!);
    if (group) group.size += 1;
    else found.set(groups[member]!, { size: 1, first: member });
  }
  const order = [...found].sort(([, a], [, b]) => b.size - a.size || a.first - b.first);
  const numbers = new Map(order.map(([group], number) => [group, number]));
  return Uint32Array.from(groups, (group) => numbers.get(group)!);
}
