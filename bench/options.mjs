/** What was asked for on the command line: `--only filter,facets` and `--quick`. */
export function optionsOf(given) {
  const rest = [...given];
  const options = { only: undefined, quick: false };
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--quick') options.quick = true;
    else if (word === '--only' && rest.length > 0) options.only = rest.shift().split(',').filter(Boolean);
    else throw new Error(`Unknown: ${word}. Usage: npm run bench -- [--only filter,facets] [--quick]`);
  }
  return options;
}
