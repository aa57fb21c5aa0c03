/** Owns whom an address of the internet stands for when requests are counted. */

/** Names the network of an address: IPv6 gives every household a /64, so single addresses there cost nothing to change. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  // An IPv4 address written as IPv6 is one host.
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [head = '', tail] = address.toLowerCase().split('::');
  const groupsOf = (text: string) => text.split(':').filter(Boolean);
  const [left, right] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = [...left, ...zeros, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.join(':')}::/64`;
}
