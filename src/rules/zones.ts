/** Names of one zone: UTC is GMT, and PST, PDT and PT are Pacific time. */
export function canonicalZone(zone: string): string {
  const name = zone
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^[AP]M(?=[A-Z]{3})/, '')
  if (/^(?:Z|UTC|GMT)?(?:[+-]0{1,2}(?::?00)?)?$/.test(name)) return 'UTC'
  return name
    .replace(/^([PMCE])[SD]?T$/, '$1T')
    .replace(/^(CE|WE|EE)S?T$/, '$1T')
    .replace(/^(?:UTC|GMT)(?=[+-])/, '')
    .replace(/^([+-])0?(\d)(?::?00)?$/, '$1$2')
}
