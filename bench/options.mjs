/** What was asked for on the command line: `--only filter,facets`, `--quick`, and `--minutes 40`, after which no further row is begun. */
export function optionsOf(given) {
  const rest = [...given];
  const options = { only: undefined, quick: false, minutes: 40 };
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--quick') options.quick = true;
    else if (word === '--only' && rest.length > 0) options.only = rest.shift().split(',').filter(Boolean);
    else if (word === '--minutes' && Number(rest[0]) > 0) options.minutes = Number(rest.shift());
    else throw new Error(`Unknown: ${word}. Usage: npm run bench -- [--only filter,facets] [--quick] [--minutes 40]`);
  }
  return options;
}
