// SPDX-License-Identifier: MIT
// The bundle. Its entries, dist/index.js and dist/cli.js, call one of these; the other's modules are never evaluated.

/** The action, as the runner starts it. */
export async function action(): Promise<void> {
  const { runAction } = await import(/* webpackMode: "eager" */ './action.js')
  await runAction()
}

/** The command line. */
export async function cli(): Promise<void> {
  const { runCli } = await import(/* webpackMode: "eager" */ './cli.js')
  await runCli()
}
