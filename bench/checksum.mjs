/** How many numbers there are and what they add up to, in whatever order they come. */
export function checksum(numbers) {
  let [count, sum] = [0, 0];
  for (const number of numbers) {
    count += 1;
    sum += number;
  }
  return { count, sum };
}
