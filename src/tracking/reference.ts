/** The number that a reference means in the repository at `address`, or null: `#12`, `owner/name#12`, an issue's address. */
export function referredNumber(reference: string, address: string, same: boolean): number | null {
  const name = new URL(address).pathname.slice(1).toLowerCase()
  const found =
    /^#(\d{1,9})$/.exec(reference)?.[1] ??
    /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(reference)?.slice(1).join(' ') ??
    /^(https?:\/\/[^\s?#]+)\/issues\/(\d{1,9})(?:[?#]|$)/.exec(reference)?.slice(1).join(' ')
  if (found === undefined) return null
  const [place, number] = found.includes(' ') ? found.split(' ') : [same ? name : '', found]
  return place?.toLowerCase() === name || place?.toLowerCase() === address.toLowerCase() ? Number(number) : null
}
