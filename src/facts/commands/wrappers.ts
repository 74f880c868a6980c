// SPDX-License-Identifier: MIT

/** A program that starts another one, which its arguments name. */
export interface Wrapper {
  /** Words that have to come first: `run` of `poetry run`. */
  readonly verb?: RegExp
  /** Options that take the next word as their value. */
  readonly values?: ReadonlySet<string>
  /** Words of its own that stand before the program. */
  readonly skip?: number
  /** The verb is the program itself: `corepack pnpm test`. */
  readonly keep?: true
  /** The option after which the program follows, and without which nothing does. */
  readonly until?: RegExp
  /** The option whose value is a shell text. */
  readonly script?: RegExp
  /** The wrapper counts as a command too: what it runs may be a task, or matters on its own. */
  readonly both?: true
  /** A container: the word after the options is an image or a service. */
  readonly image?: true
  /** The program is named by a path or module whose last part is its name. */
  readonly module?: true
}

type Row = Omit<Wrapper, 'values'> & { readonly values?: string }

const UV =
  '--from --with --with-editable --with-requirements --python -p --project --directory --group --no-group --extra --package --only-group --env-file --index --index-url --extra-index-url --cache-dir --refresh-package --config-file'
const DOCKER_RUN =
  '-v --volume -e --env -w --workdir -u --user --name --network --net -p --publish --entrypoint --platform --mount -m --memory --cpus --shm-size --env-file --add-host --cap-add --cap-drop --security-opt --device --gpus --hostname -h --label -l --link --log-driver --log-opt --pull --ulimit --tmpfs --volumes-from --ipc --pid --restart --runtime --dns --cidfile --group-add --index --stop-timeout --memory-swap --userns --sysctl -a --attach --expose'
const COMPOSE = `${DOCKER_RUN} -f --file --profile --project-directory --project-name --ansi --progress --parallel`

const ROWS: readonly (readonly [names: string, row: Row])[] = [
  [
    'sudo gosu su-exec',
    { values: '-u -g -h -p -C -r -t -T -U -D -R --user --group --host --prompt --close-from --chdir --chroot --role --type' }
  ],
  ['doas', { values: '-u -C' }],
  ['env', { values: '-u -C --unset --chdir' }],
  ['nice', { values: '-n --adjustment' }],
  ['ionice', { values: '-c -n --class --classdata' }],
  ['taskset', { skip: 1 }],
  ['nohup setsid unbuffer catchsegv caffeinate chronic faketty builtin', {}],
  ['time gtime', { values: '-f -o --format --output' }],
  ['strace ltrace', { values: '-o -e -p -s -u -E -P' }],
  ['stdbuf', { values: '-i -o -e --input --output --error' }],
  ['xvfb-run', { values: '-n -s -e -f -p -w --server-num --server-args --error-file --auth-file --xauth-protocol --wait' }],
  ['dbus-run-session', { values: '--config-file --dbus-daemon' }],
  ['timeout gtimeout', { skip: 1, values: '-k -s --kill-after --signal' }],
  ['retry', { values: '-t -d -m -s --times --delay --max --sleep --tries --until' }],
  ['flock', { skip: 1, values: '-w -E --timeout --wait', script: /^-c$/ }],
  ['xargs', { values: '-n -P -I -L -d -s -a -E --max-args --max-procs --max-lines --delimiter --arg-file --replace' }],
  ['parallel', { values: '-j -a -N -n -S --jobs --arg-file --joblog --timeout --retries --delay --colsep --results' }],
  ['cross-env cross-env-shell dotenv dotenvx', { values: '-e -f -c' }],
  [
    'c8 nyc',
    {
      both: true,
      values: '--reporter -r --report-dir --temp-dir --include -n --exclude -x --lines --branches --functions --statements --cwd'
    }
  ],
  ['valgrind', { both: true }],
  ['npx bunx pnpx', { values: '-p --package' }],
  ['npm', { verb: /^(?:exec|x)$/, values: '--package -w --workspace --prefix' }],
  ['pnpm', { verb: /^(?:exec|dlx)$/, values: '--filter -F -C --dir --package' }],
  ['yarn', { verb: /^(?:exec|dlx)$/, values: '-p --package --cwd' }],
  ['bun', { verb: /^x$/ }],
  ['corepack', { verb: /^(?:npm|pnpm|yarn)$/, keep: true }],
  ['volta', { verb: /^run$/, values: '--node --npm --pnpm --yarn --env' }],
  ['lerna melos', { verb: /^exec$/, both: true, values: '--scope --ignore --concurrency -c --since' }],
  ['uvx', { values: UV }],
  ['uv', { verb: /^(?:run|tool run)$/, values: UV }],
  ['pipx', { verb: /^run$/, values: '--spec --python --index-url --pip-args' }],
  ['poetry', { verb: /^run$/, values: '-C --directory -P --project' }],
  ['pipenv', { verb: /^run$/, both: true }],
  ['pdm', { verb: /^run$/, both: true, values: '-p --project --venv' }],
  ['rye', { verb: /^run$/, both: true, values: '-p --package --pyproject' }],
  ['hatch', { verb: /^run$/, both: true, values: '-e --env -p --project --data-dir --cache-dir --config' }],
  ['pixi', { verb: /^run$/, both: true, values: '-e --environment --manifest-path --color' }],
  ['conda mamba micromamba', { verb: /^run$/, values: '-n -p --name --prefix --cwd -r --root-prefix' }],
  ['devbox', { verb: /^run$/, both: true, values: '-c --config -e --env --environment' }],
  ['bundle opam asdf carton ddev', { verb: /^exec$/, values: '--gemfile --switch --root' }],
  ['stack', { verb: /^exec$/, values: '--stack-yaml --resolver --work-dir' }],
  ['composer', { verb: /^exec$/ }],
  ['mise rtx', { verb: /^(?:exec|x)$/, until: /^--$/ }],
  ['nix', { verb: /^(?:develop|shell)$/, until: /^(?:-c|--command)$/ }],
  ['script', { script: /^(?:-[a-zA-Z]{0,6}c|--command)$/ }],
  ['linux32 linux64 i386 x86_64', {}],
  ['setarch', { skip: 1 }],
  ['nix-shell', { script: /^--(?:run|command)$/ }],
  ['direnv', { verb: /^exec$/, skip: 1 }],
  ['fvm', { verb: /^(?:flutter|dart)$/, keep: true }],
  ['rustup', { verb: /^run$/, skip: 1 }],
  ['python', { verb: /^-m$/, values: '-W -X' }],
  ['go', { verb: /^(?:run|tool)$/, values: '-modfile -mod -tags -C -exec', module: true }],
  ['dotnet', { verb: /^tool run$/ }],
  ['docker podman nerdctl', { verb: /^(?:run|container run)$/, both: true, image: true, values: DOCKER_RUN }],
  ['docker podman nerdctl', { verb: /^(?:exec|container exec)$/, both: true, skip: 1, values: DOCKER_RUN }],
  ['docker podman', { verb: /^compose (?:run|exec)$/, both: true, skip: 1, values: COMPOSE }],
  ['docker-compose podman-compose', { verb: /^(?:run|exec)$/, both: true, skip: 1, values: COMPOSE }],
  ['devcontainer', { verb: /^exec$/, both: true, values: '--workspace-folder --config --container-id --id-label --remote-env' }],
  ['kubectl', { verb: /^exec$/, both: true, until: /^--$/ }]
]

/** Wrappers by name. Some have several forms (`docker run`, `docker exec`), of which the first whose words fit counts. */
export const WRAPPERS: ReadonlyMap<string, readonly Wrapper[]> = ROWS.reduce((table, [names, { values, ...row }]) => {
  const wrapper: Wrapper = { ...row, ...(values !== undefined && { values: new Set(values.split(' ')) }) }
  for (const name of names.split(' ')) table.set(name, [...(table.get(name) ?? []), wrapper])
  return table
}, new Map<string, Wrapper[]>())

/** Programs that read a script from the option `-c`. */
export const SHELLS = /^(?:ba|[zka]|da|mk)?sh$/
/** Options of a shell that take a value. */
export const SHELL_VALUES = /^[-+](?:[a-z]{0,6}o|-rcfile|-init-file)$/i
