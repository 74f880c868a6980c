// SPDX-License-Identifier: MIT
import { at, listOf, testing, textOf, type Parse } from './draft.js'
import { parseXml } from './formats.js'
import type { Dependency } from './manifest.js'
import { TEST_PROJECT } from './dotnet.phrases.generated.js'

/** MSBuild projects of the .NET languages. */
export const dotnetProject: Parse = text => {
  const project = at(parseXml(text), 'Project')
  if (project === undefined) return undefined
  const groups = listOf(at(project, 'PropertyGroup'))
  const value = (...names: string[]): string | undefined =>
    names
      .flatMap(name => groups.map(group => textOf(at(group, name)) ?? textOf(at(group, name, '#text'))))
      .find(found => found !== undefined)
  const output = value('OutputType')?.toLowerCase()
  return {
    ecosystem: 'nuget',
    name: value('PackageId', 'AssemblyName'),
    version: value('PackageVersion', 'Version', 'VersionPrefix'),
    private: value('IsPackable') === 'false' || undefined,
    description: value('PackageDescription', 'Description'),
    license: value('PackageLicenseExpression'),
    homepage: value('PackageProjectUrl'),
    repository: value('RepositoryUrl'),
    dependencies: listOf(at(project, 'ItemGroup'))
      .flatMap(group => listOf(at(group, 'PackageReference')))
      .flatMap((one): Dependency[] => {
        const name = textOf(at(one, '@Include')) ?? textOf(at(one, '@Update'))
        const version = textOf(at(one, '@Version')) ?? textOf(at(one, 'Version'))
        const dev = textOf(at(one, '@PrivateAssets'))?.toLowerCase() === 'all'
        return name === undefined ? [] : [version === undefined ? { name, dev } : { name, version, dev }]
      }),
    testing: testing(text, TEST_PROJECT, 'dotnet test'),
    builds: true,
    makes: output === 'exe' || output === 'winexe' ? ['program'] : value('IsTestProject') === 'true' ? [] : ['library']
  }
}

/** Visual C++ projects build with Microsoft's toolchain alone. */
export const visualCpp: Parse = text => (at(parseXml(text), 'Project') === undefined ? undefined : { ecosystem: 'other', builds: true })

export const solution: Parse = () => ({ ecosystem: 'nuget', dependencies: [], builds: true })

export const nuspec: Parse = text => {
  const metadata = at(parseXml(text), 'package', 'metadata')
  if (metadata === undefined) return undefined
  const licence = at(metadata, 'license')
  return {
    ecosystem: 'nuget',
    name: textOf(at(metadata, 'id')),
    version: textOf(at(metadata, 'version')),
    description: textOf(at(metadata, 'description')),
    license: textOf(licence) ?? (textOf(at(licence, '@type')) === 'expression' ? textOf(at(licence, '#text')) : undefined),
    homepage: textOf(at(metadata, 'projectUrl')),
    repository: textOf(at(metadata, 'repository', '@url'))
  }
}
