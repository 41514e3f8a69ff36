/** Restrictions as readers make them: none most of the time, then types, days, signs and kinds, and a few actors hidden by hand. */
export function viewsOf({ unrestricted, events, types, kinds }) {
  const { day, actors, subject } = events;
  const [first, last] = [day[0], day.at(-1)];
  const { filters } = unrestricted;
  const off = (values) => ({ off: values, suspended: false });
  const third = Math.round((last - first) / 3);
  return [
    unrestricted,
    { ...unrestricted, filters: { ...filters, types: off(types.slice(0, 5)) } },
    { ...unrestricted, filters: { ...filters, time: { ...filters.time, from: first + third, to: last - third } } },
    { ...unrestricted, filters: { ...filters, signs: off([0]), kinds: off(kinds.slice(0, 1)) } },
    { ...unrestricted, hidden: [subject[0], subject[1]].map((place) => actors.ids[place]) },
  ];
}
