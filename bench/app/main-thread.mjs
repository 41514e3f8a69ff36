/** Starts to count the processor time of the page's main thread; the session returned is what to ask. */
export async function watchMainThread(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** The processor time that the main thread has spent on tasks so far, in milliseconds. */
export async function mainThreadTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
