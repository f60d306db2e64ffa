/** Ads for these are bought together, under the name of Meta. */
const META = new Set(['Facebook', 'Instagram', 'Meta', 'Threads', 'Messenger', 'Audience Network']);

export function adNetworkOf(platform: string): string {
  return META.has(platform) ? 'Meta' : platform;
}
