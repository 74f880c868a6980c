// SPDX-License-Identifier: MIT
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** What no server of the internet has: this network, private, shared, loopback, link-local, documentation, tests, multicast, reserved. */
const NOT_PUBLIC: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // A public number under which every machine of Azure, and so a hosted runner, finds its host's services.
  ['168.63.129.16', 32]
]
/** Of IPv6 only one block is given to servers; the rest, with addresses that hold one of IPv4, is not visited. */
const GLOBAL = ['2000::', 3] as const
/** What of that block is for something else: protocols, documentation, and tunnels that hold an address of IPv4. */
const NOT_GLOBAL: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
]

function listOf(networks: readonly (readonly [network: string, bits: number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, family)
  return list
}

const closed4 = listOf(NOT_PUBLIC, 'ipv4')
const open6 = listOf([GLOBAL], 'ipv6')
const closed6 = listOf(NOT_GLOBAL, 'ipv6')

/** Whether an address belongs to the public internet, so that visiting it reaches nothing that only this machine could. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4')
  return isIPv6(address) && !address.includes('%') && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}
